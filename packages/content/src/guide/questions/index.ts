import type { FrequentQuestion } from '../../types.ts';
import { mentorQuestions } from './mentor.data.ts';

export const questions: readonly FrequentQuestion[] = [...mentorQuestions];
