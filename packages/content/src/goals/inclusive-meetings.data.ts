import type { Goal } from '../types.ts';

export const inclusiveMeetingsGoals: readonly Goal[] = [];
