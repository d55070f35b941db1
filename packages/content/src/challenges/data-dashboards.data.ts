import type { Challenge } from '../types.ts';

export const dataDashboardsChallenges: readonly Challenge[] = [];
