import type { Playbook } from '../../types.ts';

export const dataDashboardsPlaybooks: readonly Playbook[] = [];
