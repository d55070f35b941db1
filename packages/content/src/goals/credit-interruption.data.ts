import type { Goal } from '../types.ts';

export const creditInterruptionGoals: readonly Goal[] = [];
