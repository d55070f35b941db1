import type { Challenge } from '../types.ts';

export const feedbackCultureChallenges: readonly Challenge[] = [];
