import type { Mail } from '../types.ts';

/** Sent 24 hours before a session. */
export const preSession: Mail = {
  id: 'pre-session',
  to: 'both',
  subject: { en: 'Tomorrow at {time}: you and {partner}', it: 'Domani alle {time}: tu e {partner}' },
  preview: {
    en: '{minutes} minutes, and the agenda is ready to open.',
    it: '{minutes} minuti, e la scaletta è pronta da aprire.',
  },
  body: {
    en: `You meet {partner} on {date} at {time}, for {minutes} minutes.

The playbook “{playbook}” is ready. Two minutes of reading are enough: look at what each of you brings, and choose the question that you would most like to ask.

If the day has turned upside down, do not cancel yet. Fifteen minutes in the same week keep the thread, and one tap is enough to propose it.`,
    it: `Incontri {partner} {date} alle {time}, per {minutes} minuti.

La traccia «{playbook}» è pronta. Bastano due minuti di lettura: guarda chi porta che cosa e scegli la domanda che ti interessa di più.

Se la giornata è andata all’aria, non annullare subito. Un quarto d’ora nella stessa settimana tiene il filo, e per proporlo basta un tocco.`,
  },
  action: { en: 'Open the playbook', it: 'Apri la traccia' },
  why: {
    en: 'You get this one day before each session of {program}. You can switch it off in your settings.',
    it: 'Ricevi questo messaggio un giorno prima di ogni incontro di {program}. Puoi disattivarlo nelle impostazioni.',
  },
  facts: ['partner', 'date', 'time', 'minutes', 'playbook', 'program'],
};
