import type { InstrumentItem } from '../types.ts';

export const belonging: readonly InstrumentItem[] = [
  {
    code: 'BEL',
    for: 'both',
    block: 'belonging',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I feel I belong here.',
      it: 'Sento di essere parte di questa organizzazione.',
    },
  },
  {
    code: 'STAY',
    for: 'both',
    block: 'belonging',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'A year from now I see myself still working here.',
      it: 'Tra un anno mi vedo ancora a lavorare qui.',
    },
  },
];
