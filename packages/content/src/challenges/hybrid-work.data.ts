import type { Challenge } from '../types.ts';

export const hybridWorkChallenges: readonly Challenge[] = [];
