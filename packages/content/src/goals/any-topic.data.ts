import type { Goal } from '../types.ts';

export const anyTopicGoals: readonly Goal[] = [];
