import type { Playbook } from '../../types.ts';
import { hybridWork1 } from './hybrid-work-1.ts';
import { hybridWork2 } from './hybrid-work-2.ts';
import { hybridWork3 } from './hybrid-work-3.ts';

export const hybridWorkPlaybooks: readonly Playbook[] = [hybridWork1, hybridWork2, hybridWork3];
