import type { AgreementField } from '../types.ts';

export const goals: AgreementField = {
  id: 'goals',
  position: 2,
  heading: { en: 'Goals', it: 'Obiettivi' },
  text: {
    en: 'We choose two or three goals. For each one we write down a sign that somebody else could notice, and we say where we stand today on a scale from 0 to 10. The number is a starting point, not a mark: nobody outside this pair sees it. A goal that no longer fits is changed, without explanations.',
    it: 'Scegliamo due o tre obiettivi. Per ciascuno scriviamo un segno che anche qualcun altro potrebbe notare, e diciamo a che punto siamo oggi da 0 a 10. Il numero serve a partire e non è un voto: fuori da questa coppia non lo vede nessuno. Un obiettivo che non va più bene si cambia, senza spiegazioni.',
  },
  help: {
    en: 'Take one from the goal bank if the page stays empty. Test it: would a colleague notice on a Monday morning that you had reached it? A draft is enough today, and the second session is a fine time to finish it.',
    it: 'Se la pagina resta vuota, prendetene uno dalla raccolta. Poi mettetelo alla prova: un lunedì mattina, chi lavora con voi si accorgerebbe che è raggiunto? Oggi basta una bozza; il secondo incontro va benissimo per completarla.',
  },
  input: 'goals',
};
