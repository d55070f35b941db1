import type { Playbook } from '../../types.ts';
import { securityHygiene1 } from './security-hygiene-1.ts';
import { securityHygiene2 } from './security-hygiene-2.ts';
import { securityHygiene3 } from './security-hygiene-3.ts';

export const securityHygienePlaybooks: readonly Playbook[] = [securityHygiene1, securityHygiene2, securityHygiene3];
