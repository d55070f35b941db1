import type { Goal } from '../types.ts';

export const failureStoryGoals: readonly Goal[] = [];
