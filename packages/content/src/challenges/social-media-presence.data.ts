import type { Challenge } from '../types.ts';

export const socialMediaPresenceChallenges: readonly Challenge[] = [];
