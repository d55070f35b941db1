import type { Playbook } from '../../types.ts';

export const freshEyesPlaybooks: readonly Playbook[] = [];
