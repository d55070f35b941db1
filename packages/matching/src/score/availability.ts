import { FULL, type PartRow, toUnits, UNKNOWN } from './part-row.ts';
import type { Policy } from './policy.ts';
import type { Profile } from './profile.ts';
import { WORKING_DAYS, type WorkingTime } from './working-hours.ts';

/**
 * Common working time beyond the hard minimum, as a share of what the shorter week allows: 1 when one working day lies
 * inside the other. Unknown unless both stated zone and hours.
 */
export function createAvailabilityPart(
  mentees: readonly Profile[],
  mentors: readonly Profile[],
  time: WorkingTime,
  policy: Policy,
): PartRow {
  const minimum = policy.minimumOverlapMinutes * WORKING_DAYS;
  const menteeSchedule = Int32Array.from(mentees, time.scheduleOf);
  const mentorSchedule = Int32Array.from(mentors, time.scheduleOf);
  const partOf = (a: number, b: number): number => {
    const most = Math.min(time.weekLength(a), time.weekLength(b)) - minimum;
    const beyond = time.weekOverlap(a, b) - minimum;
    if (beyond < 0) return 0;
    return most <= 0 ? FULL : toUnits(beyond / most);
  };
  const rows = new Map<number, Uint16Array>();
  const rowOf = (schedule: number): Uint16Array => {
    const known = rows.get(schedule);
    if (known !== undefined) return known;
    const row = Uint16Array.from({ length: time.schedules }, (_, other) => partOf(schedule, other));
    rows.set(schedule, row);
    return row;
  };
  return (mentee, out) => {
    const own = menteeSchedule[mentee] ?? -1;
    if (own < 0) {
      out.fill(UNKNOWN);
      return;
    }
    const row = rowOf(own);
    for (let mentor = 0; mentor < out.length; mentor++) out[mentor] = row[mentorSchedule[mentor] ?? -1] ?? UNKNOWN;
  };
}
