import type { Challenge } from '../types.ts';

export const networkMapChallenges: readonly Challenge[] = [];
