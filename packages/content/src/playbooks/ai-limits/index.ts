import type { Playbook } from '../../types.ts';

export const aiLimitsPlaybooks: readonly Playbook[] = [];
