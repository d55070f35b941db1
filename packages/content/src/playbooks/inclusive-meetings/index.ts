import type { Playbook } from '../../types.ts';

export const inclusiveMeetingsPlaybooks: readonly Playbook[] = [];
