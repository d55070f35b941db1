import type { Playbook } from '../../types.ts';
import { inclusiveMeetings1 } from './inclusive-meetings-1.ts';
import { inclusiveMeetings2 } from './inclusive-meetings-2.ts';
import { inclusiveMeetings3 } from './inclusive-meetings-3.ts';

export const inclusiveMeetingsPlaybooks: readonly Playbook[] = [
  inclusiveMeetings1,
  inclusiveMeetings2,
  inclusiveMeetings3,
];
