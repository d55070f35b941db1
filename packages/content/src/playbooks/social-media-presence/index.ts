import type { Playbook } from '../../types.ts';
import { socialMediaPresence1 } from './social-media-presence-1.ts';
import { socialMediaPresence2 } from './social-media-presence-2.ts';
import { socialMediaPresence3 } from './social-media-presence-3.ts';

export const socialMediaPresencePlaybooks: readonly Playbook[] = [
  socialMediaPresence1,
  socialMediaPresence2,
  socialMediaPresence3,
];
