import type { Mail } from '../types.ts';

/** Day five after acceptance without a booked session; goes to the one who keeps the calendar. */
export const convenorNudge: Mail = {
  id: 'convenor-nudge',
  to: 'both',
  subject: { en: 'Three free slots for you and {partner}', it: 'Tre orari liberi per te e {partner}' },
  preview: { en: 'One tap books the first session.', it: 'Un tocco, e il primo incontro è fissato.' },
  body: {
    en: `You keep the calendar for your pair in {program}, and the first session with {partner} has no date yet. The page behind the button shows three slots in which both calendars are free; choose one and the invitation goes out by itself.

If the next weeks are full, start with fifteen minutes. A short first session does more for a pair than a long one that keeps moving.

Does somebody else look after your calendar? Name them as your delegate, and they can do it for you. They see dates only.`,
    it: `Nella vostra coppia di {program} il calendario lo tieni tu, e il primo incontro con {partner} non ha ancora una data. Dietro il pulsante trovi tre orari liberi in tutti e due i calendari: scegline uno, e l’invito parte da solo.

Se le prossime settimane sono piene, cominciate con un quarto d’ora. A una coppia fa meglio un primo incontro breve di uno lungo che continua a spostarsi.

Del tuo calendario si occupa qualcun altro? Indica quella persona come assistente, e potrà farlo al posto tuo. Vede solo le date.`,
  },
  action: { en: 'Choose a slot', it: 'Scegli un orario' },
  why: {
    en: 'You get this because you keep the calendar of a new pair. At most one nudge a week; you can mute them for 30 days.',
    it: 'Lo ricevi perché tieni il calendario di una nuova coppia. Al massimo un promemoria a settimana; puoi sospenderli per 30 giorni.',
  },
  facts: ['partner', 'program'],
};
