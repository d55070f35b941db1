import type { Challenge } from '../types.ts';

export const supportInboxChallenges: readonly Challenge[] = [];
