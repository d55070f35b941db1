import type { InstrumentItem } from '../../types.ts';

export const authority: readonly InstrumentItem[] = [
  {
    code: 'AUT1',
    for: 'both',
    block: 'outcome',
    dimension: 'AUT',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'On each topic, the person who knows it best should take the lead.',
      it: 'Su ogni tema dovrebbe guidare chi lo conosce meglio.',
    },
  },
  {
    code: 'AUT2',
    for: 'both',
    block: 'outcome',
    dimension: 'AUT',
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'It feels natural to me that a junior colleague teaches a senior one.',
      it: 'Mi sembra naturale che una persona junior insegni a una persona senior.',
    },
  },
  {
    code: 'AUT3',
    for: 'both',
    block: 'outcome',
    dimension: 'AUT',
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'A leader who is questioned by someone more junior loses standing.',
      it: 'Un leader che viene messo in discussione da una persona più junior perde autorevolezza.',
    },
  },
];
