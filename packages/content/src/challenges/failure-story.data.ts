import type { Challenge } from '../types.ts';

export const failureStoryChallenges: readonly Challenge[] = [];
