import type { Playbook } from '../../types.ts';

export const hybridWorkPlaybooks: readonly Playbook[] = [];
