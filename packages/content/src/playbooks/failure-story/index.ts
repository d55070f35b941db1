import type { Playbook } from '../../types.ts';

export const failureStoryPlaybooks: readonly Playbook[] = [];
