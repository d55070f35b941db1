import type { Playbook } from '../../types.ts';

export const hiringLanguagePlaybooks: readonly Playbook[] = [];
