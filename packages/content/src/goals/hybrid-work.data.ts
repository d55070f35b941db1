import type { Goal } from '../types.ts';

export const hybridWorkGoals: readonly Goal[] = [];
