import type { Playbook } from '../../types.ts';

export const networkMapPlaybooks: readonly Playbook[] = [];
