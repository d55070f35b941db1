import type { Playbook } from '../../types.ts';
import { freshEyes1 } from './fresh-eyes-1.ts';
import { freshEyes2 } from './fresh-eyes-2.ts';
import { freshEyes3 } from './fresh-eyes-3.ts';

export const freshEyesPlaybooks: readonly Playbook[] = [freshEyes1, freshEyes2, freshEyes3];
