import type { Playbook } from '../../types.ts';
import { collaborationAsync1 } from './collaboration-async-1.ts';
import { collaborationAsync2 } from './collaboration-async-2.ts';
import { collaborationAsync3 } from './collaboration-async-3.ts';

export const collaborationAsyncPlaybooks: readonly Playbook[] = [
  collaborationAsync1,
  collaborationAsync2,
  collaborationAsync3,
];
