import type { Goal } from '../types.ts';

export const hiringLanguageGoals: readonly Goal[] = [];
