import type { InstrumentText } from '../types.ts';

export const instrumentTexts: readonly InstrumentText[] = [
  {
    id: 'pilot-notice',
    text: {
      en: 'This is a pilot instrument: its questions are new and have not been validated yet. Read its results as a first indication, together with what people tell you.',
      it: 'Questo è uno strumento pilota: le domande sono nuove e non ancora validate. Leggi i risultati come una prima indicazione, insieme a ciò che le persone ti raccontano.',
    },
  },
  {
    id: 'lead-in',
    text: {
      en: 'Please think of your work over the past four weeks.',
      it: 'Pensa al tuo lavoro nelle ultime quattro settimane.',
    },
  },
];
