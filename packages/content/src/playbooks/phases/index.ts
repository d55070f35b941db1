import type { Playbook } from '../../types.ts';
import { trust1Deep } from './trust-1-45.ts';

export const phasePlaybooks: readonly Playbook[] = [trust1Deep];
