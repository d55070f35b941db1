import type { Goal } from '../types.ts';

export const supportInboxGoals: readonly Goal[] = [];
