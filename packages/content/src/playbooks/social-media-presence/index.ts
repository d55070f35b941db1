import type { Playbook } from '../../types.ts';

export const socialMediaPresencePlaybooks: readonly Playbook[] = [];
