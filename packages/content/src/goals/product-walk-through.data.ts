import type { Goal } from '../types.ts';

export const productWalkThroughGoals: readonly Goal[] = [];
