import type { Challenge } from '../types.ts';

export const productWalkThroughChallenges: readonly Challenge[] = [];
