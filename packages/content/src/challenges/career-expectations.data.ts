import type { Challenge } from '../types.ts';

export const careerExpectationsChallenges: readonly Challenge[] = [];
