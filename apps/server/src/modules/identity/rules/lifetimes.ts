/** How long proofs hold (SECURITY 17 and 20). Owners and administrators are signed out sooner when idle. */
import type { Role } from '@viceversa/contract';

export const lifetimes = {
  signInDays: 7,
  idleMinutes: 480,
  administratorIdleMinutes: 30,
  awaitsCodeMinutes: 10,
  /** How fresh a proof must be for a change of what proves who somebody is (ASVS 7.5.1). */
  proofMinutes: 15,
  linkMinutes: 10,
  invitationDays: 7,
} as const;

const administrators: readonly Role[] = ['owner', 'it_admin'];

/** Demo organizations hold invented people only: nobody is signed out in the middle of a tour. */
export const idleMinutes = (roles: readonly Role[], isDemo: boolean): number =>
  !isDemo && roles.some((role) => administrators.includes(role))
    ? lifetimes.administratorIdleMinutes
    : lifetimes.idleMinutes;

export const isIdle = (lastSeenAt: string, now: Temporal.Instant, minutes: number): boolean =>
  now.epochMilliseconds - Temporal.Instant.from(lastSeenAt).epochMilliseconds > minutes * 60_000;
