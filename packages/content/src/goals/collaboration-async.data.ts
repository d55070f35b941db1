import type { Goal } from '../types.ts';

export const collaborationAsyncGoals: readonly Goal[] = [];
