import type { Playbook } from '../../types.ts';
import { creditInterruption1 } from './credit-interruption-1.ts';
import { creditInterruption2 } from './credit-interruption-2.ts';
import { creditInterruption3 } from './credit-interruption-3.ts';

export const creditInterruptionPlaybooks: readonly Playbook[] = [
  creditInterruption1,
  creditInterruption2,
  creditInterruption3,
];
