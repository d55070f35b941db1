import type { Playbook } from '../../types.ts';
import { generationMyths1 } from './generation-myths-1.ts';
import { generationMyths2 } from './generation-myths-2.ts';
import { generationMyths3 } from './generation-myths-3.ts';

export const generationMythsPlaybooks: readonly Playbook[] = [generationMyths1, generationMyths2, generationMyths3];
