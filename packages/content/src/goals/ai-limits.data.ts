import type { Goal } from '../types.ts';

export const aiLimitsGoals: readonly Goal[] = [];
