import type { Goal } from '../types.ts';

export const securityHygieneGoals: readonly Goal[] = [];
