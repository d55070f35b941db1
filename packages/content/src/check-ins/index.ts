import type { CheckInQuestion } from '../types.ts';

/** Asked by the program team in a call around weeks 4 and 12. */
export const checkIns: readonly CheckInQuestion[] = [
  {
    id: 'what-makes-it-easy',
    position: 1,
    question: { en: 'What makes it easy?', it: 'Che cosa lo rende facile?' },
  },
];
