import type { FrequentQuestion } from '../../types.ts';
import { lineManagerQuestions } from './line-manager.data.ts';
import { menteeQuestions } from './mentee.data.ts';
import { mentorQuestions } from './mentor.data.ts';
import { programManagerQuestions } from './program-manager.data.ts';
import { sponsorQuestions } from './sponsor.data.ts';

export const questions: readonly FrequentQuestion[] = [
  ...mentorQuestions,
  ...menteeQuestions,
  ...programManagerQuestions,
  ...sponsorQuestions,
  ...lineManagerQuestions,
];
