import type { Challenge } from '../types.ts';

export const inclusiveMeetingsChallenges: readonly Challenge[] = [];
