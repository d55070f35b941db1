import type { Playbook } from '../../types.ts';

export const supportInboxPlaybooks: readonly Playbook[] = [];
