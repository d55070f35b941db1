import type { Challenge } from '../types.ts';

export const securityHygieneChallenges: readonly Challenge[] = [];
