import type { Playbook } from '../../types.ts';

export const securityHygienePlaybooks: readonly Playbook[] = [];
