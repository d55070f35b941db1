import type { InstrumentItem } from '../types.ts';

export const instrument: readonly InstrumentItem[] = [
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
];
