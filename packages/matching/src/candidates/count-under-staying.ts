import type { Role } from '../score/profile.ts';
import type { SolveOptions } from '../types.ts';
import { look } from './crew.ts';
import type { Roster } from './parts.ts';
import { createScan } from './scan.ts';

/**
 * How many admissible partners of somebody, not decided on by hand, are worth less than both people staying free.
 * O(mentees × (rules + mentors asked about)), or O(mentees asked about × mentors).
 *
 * @param staying both outside options together; where it is 0 or less nobody is worth less.
 * @param rows of the people asked about, all on one side. @returns in that order.
 */
export function countUnderStaying(
  roster: Roster,
  staying: number,
  role: Role,
  rows: readonly number[],
  options: SolveOptions,
): Int32Array {
  const counts = new Int32Array(rows.length);
  if (staying <= 0 || rows.length === 0) return counts;
  const scan = createScan(roster);
  const { seatOf } = roster.seating;
  const isMentee = role === 'mentee';
  const mentees = isMentee ? rows : Array.from({ length: roster.mentees }, (_, mentee) => mentee);
  const seats = isMentee ? [...seatOf] : rows.map((row) => seatOf[row] ?? 0);
  mentees.forEach((mentee, done) => {
    look(options, done, mentees.length);
    scan.turnTo(mentee);
    scan.close();
    seats.forEach((seat, at) => {
      if (scan.isShut(seat) || scan.pointsAt(seat) >= staying) return;
      const place = isMentee ? done : at;
      counts[place] = (counts[place] ?? 0) + 1;
    });
  });
  return counts;
}
