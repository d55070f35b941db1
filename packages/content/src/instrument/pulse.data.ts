import type { InstrumentItem } from '../types.ts';

export const pulse: readonly InstrumentItem[] = [
  {
    code: 'P1',
    for: 'both',
    block: 'pulse',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'how-it-goes',
    text: {
      en: 'How is your mentoring relationship going?',
      it: 'Come sta andando la tua relazione di mentoring?',
    },
  },
  {
    code: 'P2',
    for: 'both',
    block: 'pulse',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'next-session',
    text: {
      en: 'Will your next session take place?',
      it: 'Il prossimo incontro si farà?',
    },
  },
  {
    code: 'P3',
    for: 'both',
    block: 'pulse',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'support',
    text: {
      en: 'Would you like support?',
      it: 'Vuoi un supporto?',
    },
  },
];
