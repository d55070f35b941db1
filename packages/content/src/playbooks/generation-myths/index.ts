import type { Playbook } from '../../types.ts';

export const generationMythsPlaybooks: readonly Playbook[] = [];
