import type { Playbook } from '../../types.ts';
import { aiLimits1 } from './ai-limits-1.ts';
import { aiLimits2 } from './ai-limits-2.ts';
import { aiLimits3 } from './ai-limits-3.ts';

export const aiLimitsPlaybooks: readonly Playbook[] = [aiLimits1, aiLimits2, aiLimits3];
