import type { Goal } from '../types.ts';

export const careerExpectationsGoals: readonly Goal[] = [];
