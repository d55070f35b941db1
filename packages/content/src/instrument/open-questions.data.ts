import type { InstrumentItem } from '../types.ts';

export const openQuestions: readonly InstrumentItem[] = [
  {
    code: 'OPEN1',
    for: 'both',
    block: 'open',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: null,
    text: {
      en: 'What have you done differently because of these conversations?',
      it: 'Che cosa hai fatto in modo diverso grazie a questi incontri?',
    },
  },
  {
    code: 'OPEN2',
    for: 'both',
    block: 'open',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: null,
    text: {
      en: 'What should we change in the next edition?',
      it: 'Che cosa dovremmo cambiare nella prossima edizione?',
    },
  },
];
