import type { Goal } from '../types.ts';

export const feedbackCultureGoals: readonly Goal[] = [];
