import type { Mail } from '../types.ts';

/** Three weeks before the end: the closing session and the post wave. */
export const closing: Mail = {
  id: 'closing',
  to: 'both',
  subject: { en: 'A good ending for you and {partner}', it: 'Una bella chiusura per te e {partner}' },
  preview: {
    en: 'Book the last session, and look at how far you have come.',
    it: 'Fissate l’ultimo incontro e guardate la strada fatta.',
  },
  body: {
    en: `{program} is coming to its end, and the last session deserves a date of its own. Its playbook is ready: a look back, the goals once more, a few words of feedback in both directions, a thank-you.

Around that day your closing survey opens, about eight minutes. It asks the same questions as at the start, so the two can be compared for the whole group. Please answer by {deadline} if you can.

You may also leave something behind: one sentence that others can learn from. It goes out only in words that you and {partner} have both approved.`,
    it: `{program} sta per finire, e l’ultimo incontro merita una data tutta sua. La traccia è pronta: uno sguardo indietro, gli obiettivi riletti, qualche parola di feedback nelle due direzioni, un grazie.

Intorno a quel giorno si apre la rilevazione finale, circa otto minuti. Le domande sono le stesse dell’inizio, così si può fare il confronto per tutto il gruppo. Se puoi, rispondi entro {deadline}.

Puoi anche lasciare qualcosa: una frase da cui altre persone possano imparare. Esce solo con parole che tu e {partner} avete approvato.`,
  },
  action: { en: 'Plan the closing', it: 'Prepara la chiusura' },
  why: {
    en: 'You get this as {program} closes, with two reminders at most for the survey. Answering is your choice.',
    it: 'Lo ricevi alla fine di {program}, con al massimo due promemoria per la rilevazione. Rispondere è una tua scelta.',
  },
  facts: ['partner', 'program', 'deadline'],
};
