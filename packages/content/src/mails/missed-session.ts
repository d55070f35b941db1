import type { Mail } from '../types.ts';

/** The time of a session has passed and nobody has marked it as held; neutral, to both. */
export const missedSession: Mail = {
  id: 'missed-session',
  to: 'both',
  subject: { en: 'Did the session on {date} take place?', it: 'L’incontro di {date} si è fatto?' },
  preview: {
    en: 'If it did, one tap. If not, here is an easy way to another date.',
    it: 'Se sì, basta un tocco. Se no, ecco come trovare un’altra data.',
  },
  body: {
    en: `Your session with {partner} on {date} has not been marked as held. Perhaps you met and simply closed the laptop: then one tap puts it right.

If the day had other plans, choose a new slot within the same week. Fifteen minutes are enough to pick up the thread, and there is a short playbook made for exactly that.

If a break would do both of you good, you can also pause the pair for a while. It waits for you.`,
    it: `L’incontro con {partner} di {date} non risulta ancora segnato. Forse l’incontro c’è stato e avete soltanto chiuso il portatile: allora basta un tocco.

Se la giornata aveva altri progetti, scegliete un nuovo orario nella stessa settimana. Per riprendere il filo bastano quindici minuti, e c’è una traccia breve fatta apposta.

Se a voi due farebbe bene una sosta, la coppia si può anche mettere in pausa. Vi aspetta.`,
  },
  action: { en: 'Mark or move the session', it: 'Segna o sposta l’incontro' },
  why: {
    en: 'Both of you get the same message when a session of {program} stays open. You can mute these for 30 days.',
    it: 'Lo stesso messaggio arriva a voi due quando un incontro di {program} resta aperto. Puoi sospenderlo per 30 giorni.',
  },
  facts: ['partner', 'program', 'date'],
};
