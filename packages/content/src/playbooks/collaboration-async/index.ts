import type { Playbook } from '../../types.ts';

export const collaborationAsyncPlaybooks: readonly Playbook[] = [];
