import type { Challenge } from '../types.ts';

export const creditInterruptionChallenges: readonly Challenge[] = [];
