import type { Goal } from '../types.ts';

export const networkMapGoals: readonly Goal[] = [];
