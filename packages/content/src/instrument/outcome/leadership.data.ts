import type { InstrumentItem } from '../../types.ts';

export const leadership: readonly InstrumentItem[] = [
  {
    code: 'LDR1',
    for: 'both',
    block: 'outcome',
    dimension: 'LDR',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'A leader who says “I don’t know, show me” gains my respect.',
      it: 'Un leader che dice «non lo so, mostramelo» guadagna il mio rispetto.',
    },
  },
  {
    code: 'LDR2',
    for: 'both',
    block: 'outcome',
    dimension: 'LDR',
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I exchange honest feedback with people well below or above my level.',
      it: 'Scambio feedback sinceri con persone di livello molto più basso o molto più alto del mio.',
    },
  },
  {
    code: 'LDR3',
    for: 'both',
    block: 'outcome',
    dimension: 'LDR',
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'Leading means having the answer before the others do.',
      it: 'Guidare significa avere la risposta prima degli altri.',
    },
  },
];
