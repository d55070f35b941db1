import type { InstrumentItem } from '../../types.ts';

export const hierarchy: readonly InstrumentItem[] = [
  {
    code: 'HIE1',
    for: 'both',
    block: 'outcome',
    dimension: 'HIE',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I can take an idea straight to someone at a very different level without going through others.',
      it: 'Posso portare un’idea direttamente a una persona di livello molto diverso dal mio, senza passare da altri.',
    },
  },
  {
    code: 'HIE2',
    for: 'both',
    block: 'outcome',
    dimension: 'HIE',
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'In meetings with mixed levels, the better argument counts more than the job title.',
      it: 'Nelle riunioni tra livelli diversi conta più la forza degli argomenti che il ruolo di chi parla.',
    },
  },
  {
    code: 'HIE3',
    for: 'both',
    block: 'outcome',
    dimension: 'HIE',
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'When someone of a very different level is present, I keep my real opinion to myself.',
      it: 'Quando è presente una persona di livello molto diverso dal mio, tengo per me quello che penso davvero.',
    },
  },
];
