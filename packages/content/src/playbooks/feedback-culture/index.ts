import type { Playbook } from '../../types.ts';

export const feedbackCulturePlaybooks: readonly Playbook[] = [];
