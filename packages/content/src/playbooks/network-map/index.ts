import type { Playbook } from '../../types.ts';
import { networkMap1 } from './network-map-1.ts';
import { networkMap2 } from './network-map-2.ts';
import { networkMap3 } from './network-map-3.ts';

export const networkMapPlaybooks: readonly Playbook[] = [networkMap1, networkMap2, networkMap3];
