import type { AgreementField } from '../types.ts';

export const midpointReview: AgreementField = {
  id: 'midpoint-review',
  position: 12,
  heading: { en: 'Midpoint review', it: 'Verifica di metà percorso' },
  text: {
    en: 'Halfway we take ten minutes to read this agreement again. Each of us names one thing to keep and one to change, in our work together and in the goals. Changes become a new version that both of us sign. Going on as before is also a result, and so is ending early.',
    it: 'A metà percorso ci prendiamo dieci minuti per rileggere questo accordo. Indichiamo a testa una cosa da tenere e una da cambiare, nel nostro modo di lavorare e negli obiettivi. Se cambia qualcosa, nasce una nuova versione che si firma di nuovo in due. Continuare come prima è già un risultato; anche chiudere in anticipo lo è.',
  },
  help: {
    en: 'Put the date into both calendars today; the fourth of seven sessions is a good place. The question for that day: what should we do more, what less, and what should we stop pretending to do?',
    it: 'Mettete oggi la data in tutti e due i calendari; il quarto incontro su sette è un buon momento. La domanda per quel giorno: che cosa fare di più, che cosa di meno, e che cosa smettere di fingere di fare.',
  },
  input: 'date',
};
