import type { Challenge } from '../types.ts';

export const freshEyesChallenges: readonly Challenge[] = [];
