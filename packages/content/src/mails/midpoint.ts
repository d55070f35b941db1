import type { Mail } from '../types.ts';

/** Half of the sessions or half of the time has passed; the mid wave opens. */
export const midpoint: Mail = {
  id: 'midpoint',
  to: 'both',
  subject: { en: 'Halfway: what to keep, what to change?', it: 'A metà strada: che cosa tenere, che cosa cambiare?' },
  preview: {
    en: 'A short survey for you, and ten minutes for you two.',
    it: 'Poche domande per te, dieci minuti per voi.',
  },
  body: {
    en: `You and {partner} have reached the middle of {program}. Two things belong here.

The first is yours alone: a survey of about three minutes. It is open until {deadline}, every question can be skipped, and nobody learns whether you answered.

The second belongs to both of you: at the next session, take ten minutes to read the agreement again. What would you like more of, what less? Has one of your goals turned into another? The midpoint playbook leads you through it.

Perhaps the honest answer is that everything is fine. Then say so aloud, and go on.`,
    it: `Tu e {partner} siete a metà di {program}. Ci sono due cose da fare.

La prima è solo tua: una rilevazione di circa tre minuti. Resta aperta fino a {deadline}, ogni domanda si può saltare, e nessuno viene a sapere se hai risposto.

La seconda è vostra: al prossimo incontro prendetevi dieci minuti per rileggere l’accordo. Di che cosa vorreste di più, di che cosa meno? Qualche obiettivo è diventato un altro? La traccia di metà percorso vi accompagna.

Magari la risposta sincera è che va tutto bene. Allora ditevelo ad alta voce, e avanti.`,
  },
  action: { en: 'Start the short survey', it: 'Apri la breve rilevazione' },
  why: {
    en: 'You get this at the midpoint of {program}, with two reminders at most. Taking part in the survey is your choice.',
    it: 'Lo ricevi a metà di {program}, con due promemoria al massimo. Rispondere è una tua scelta.',
  },
  facts: ['partner', 'program', 'deadline'],
};
