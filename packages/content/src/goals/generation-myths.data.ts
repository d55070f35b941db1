import type { Goal } from '../types.ts';

export const generationMythsGoals: readonly Goal[] = [];
