import type { Playbook } from '../../types.ts';
import { failureStory1 } from './failure-story-1.ts';
import { failureStory2 } from './failure-story-2.ts';
import { failureStory3 } from './failure-story-3.ts';

export const failureStoryPlaybooks: readonly Playbook[] = [failureStory1, failureStory2, failureStory3];
