import type { Playbook } from '../../types.ts';

export const creditInterruptionPlaybooks: readonly Playbook[] = [];
