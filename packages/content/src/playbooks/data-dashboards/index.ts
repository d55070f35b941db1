import type { Playbook } from '../../types.ts';
import { dataDashboards1 } from './data-dashboards-1.ts';
import { dataDashboards2 } from './data-dashboards-2.ts';
import { dataDashboards3 } from './data-dashboards-3.ts';

export const dataDashboardsPlaybooks: readonly Playbook[] = [dataDashboards1, dataDashboards2, dataDashboards3];
