import type { Playbook } from '../../types.ts';

export const careerExpectationsPlaybooks: readonly Playbook[] = [];
