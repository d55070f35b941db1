import type { Mail } from '../types.ts';
import { acceptance } from './acceptance.ts';
import { callForMentors } from './call-for-mentors.ts';
import { closing } from './closing.ts';
import { convenorNudge } from './convenor-nudge.ts';
import { followUp } from './follow-up.ts';
import { kickoffReminder } from './kickoff-reminder.ts';
import { menteeInvitation } from './mentee-invitation.ts';
import { midpoint } from './midpoint.ts';
import { missedSession } from './missed-session.ts';
import { pairEnded } from './pair-ended.ts';
import { pairFormed } from './pair-formed.ts';
import { postSession } from './post-session.ts';
import { preSession } from './pre-session.ts';
import { pulse } from './pulse.ts';

/** In the order in which a participant meets them. */
export const mails: readonly Mail[] = [
  menteeInvitation,
  callForMentors,
  acceptance,
  pairFormed,
  kickoffReminder,
  convenorNudge,
  preSession,
  postSession,
  missedSession,
  pulse,
  midpoint,
  pairEnded,
  closing,
  followUp,
];
