import type { ProgramTemplate } from '../types.ts';
import { digitalFluency } from './digital-fluency.ts';
import { execCrossDept } from './exec-cross-dept.ts';
import { mutual } from './mutual.ts';
import { traditional } from './traditional.ts';

export const templates: readonly ProgramTemplate[] = [digitalFluency, execCrossDept, mutual, traditional];
