import type { Playbook } from '../../types.ts';
import { feedbackCulture1 } from './feedback-culture-1.ts';
import { feedbackCulture2 } from './feedback-culture-2.ts';
import { feedbackCulture3 } from './feedback-culture-3.ts';

export const feedbackCulturePlaybooks: readonly Playbook[] = [feedbackCulture1, feedbackCulture2, feedbackCulture3];
