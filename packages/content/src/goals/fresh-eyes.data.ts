import type { Goal } from '../types.ts';

export const freshEyesGoals: readonly Goal[] = [];
