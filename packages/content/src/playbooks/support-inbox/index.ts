import type { Playbook } from '../../types.ts';
import { supportInbox1 } from './support-inbox-1.ts';
import { supportInbox2 } from './support-inbox-2.ts';
import { supportInbox3 } from './support-inbox-3.ts';

export const supportInboxPlaybooks: readonly Playbook[] = [supportInbox1, supportInbox2, supportInbox3];
