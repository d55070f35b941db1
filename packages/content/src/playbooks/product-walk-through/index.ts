import type { Playbook } from '../../types.ts';

export const productWalkThroughPlaybooks: readonly Playbook[] = [];
