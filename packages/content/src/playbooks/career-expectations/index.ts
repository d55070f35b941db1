import type { Playbook } from '../../types.ts';
import { careerExpectations1 } from './career-expectations-1.ts';
import { careerExpectations2 } from './career-expectations-2.ts';
import { careerExpectations3 } from './career-expectations-3.ts';

export const careerExpectationsPlaybooks: readonly Playbook[] = [
  careerExpectations1,
  careerExpectations2,
  careerExpectations3,
];
