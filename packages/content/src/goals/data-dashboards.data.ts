import type { Goal } from '../types.ts';

export const dataDashboardsGoals: readonly Goal[] = [];
