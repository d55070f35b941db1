import type { Challenge } from '../types.ts';

export const generationMythsChallenges: readonly Challenge[] = [];
