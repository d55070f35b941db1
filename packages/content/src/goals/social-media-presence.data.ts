import type { Goal } from '../types.ts';

export const socialMediaPresenceGoals: readonly Goal[] = [];
