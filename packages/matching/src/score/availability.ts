import { FULL, type PartRow, toUnits, UNKNOWN } from './part-row.ts';
import type { Policy } from './policy.ts';
import type { Profile } from './profile.ts';
import type { WorkingTime } from './working-hours.ts';

/**
 * Common time beyond the hard minimum, as a share of what the shorter week allows: 1 when one week lies inside the
 * other. Unknown unless both stated zone and hours. In ten-thousandths.
 */
export function availabilityUnits(time: WorkingTime, policy: Policy, a: number, b: number): number {
  const overlap = time.weekOverlap(a, b);
  if (overlap < 0) return UNKNOWN;
  const least = time.leastOverlap(a, b, policy.minimumOverlapMinutes);
  const most = Math.min(time.weekLength(a), time.weekLength(b)) - least;
  const beyond = overlap - least;
  if (beyond < 0) return 0;
  return most <= 0 ? FULL : toUnits(beyond / most);
}

/** One row per schedule, worked out when first met: many people share one. */
export function createAvailabilityPart(
  mentees: readonly Profile[],
  mentors: readonly Profile[],
  time: WorkingTime,
  policy: Policy,
): PartRow {
  const menteeSchedule = Int32Array.from(mentees, time.scheduleOf);
  const mentorSchedule = Int32Array.from(mentors, time.scheduleOf);
  let filledFor = -1;
  const units = new Uint16Array(time.schedules);
  return (mentee, out) => {
    const own = menteeSchedule[mentee] ?? -1;
    if (own < 0) {
      out.fill(UNKNOWN);
      return;
    }
    if (filledFor !== own) for (let k = 0; k < units.length; k++) units[k] = availabilityUnits(time, policy, own, k);
    filledFor = own;
    for (let mentor = 0; mentor < out.length; mentor++) out[mentor] = units[mentorSchedule[mentor] ?? -1] ?? UNKNOWN;
  };
}
