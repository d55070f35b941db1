import type { Challenge } from '../types.ts';

export const hiringLanguageChallenges: readonly Challenge[] = [];
