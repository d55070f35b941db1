import type { Challenge } from '../types.ts';

export const aiLimitsChallenges: readonly Challenge[] = [];
