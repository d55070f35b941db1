import type { InstrumentItem } from '../../types.ts';

export const learning: readonly InstrumentItem[] = [
  {
    code: 'CLE1',
    for: 'both',
    block: 'outcome',
    dimension: 'CLE',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'Every week I set aside some time to learn something new.',
      it: 'Ogni settimana mi ritaglio un po’ di tempo per imparare qualcosa di nuovo.',
    },
  },
  {
    code: 'CLE2',
    for: 'both',
    block: 'outcome',
    dimension: 'CLE',
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I ask colleagues of any level to teach me things.',
      it: 'Chiedo a colleghe e colleghi di qualsiasi livello di insegnarmi qualcosa.',
    },
  },
  {
    code: 'CLE3',
    for: 'both',
    block: 'outcome',
    dimension: 'CLE',
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'At this point of my career there is little that others here could teach me.',
      it: 'A questo punto della mia carriera, qui resta poco che altri possano insegnarmi.',
    },
  },
];
