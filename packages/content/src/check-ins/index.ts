import type { CheckInQuestion } from '../types.ts';

/** Asked by the program team in a call around weeks 4 and 12. */
export const checkIns: readonly CheckInQuestion[] = [
  {
    id: 'what-makes-it-easy',
    position: 1,
    question: { en: 'What makes it easy?', it: 'Che cosa lo rende facile?' },
  },
  {
    id: 'what-makes-it-hard',
    position: 2,
    question: { en: 'What makes it hard?', it: 'Che cosa lo rende difficile?' },
  },
  {
    id: 'what-to-change',
    position: 3,
    question: { en: 'What should we change in the program?', it: 'Che cosa dovremmo cambiare nel programma?' },
  },
];
