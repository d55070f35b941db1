import type { Challenge } from '../types.ts';

export const collaborationAsyncChallenges: readonly Challenge[] = [];
