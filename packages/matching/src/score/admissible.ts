/** Runs the rules over all pairs once: the edges that remain, and per person what was removed. O(mentees × mentors). */
import { createRemovalTable, type RemovalTable } from './removals.ts';
import type { RuleRow } from './rules.ts';

export type Admissible = {
  readonly ptr: Int32Array;
  readonly col: Int32Array;
  readonly ofMentees: RemovalTable;
  readonly ofMentors: RemovalTable;
};

export function findAdmissible(mentees: number, mentors: number, ruleRow: RuleRow): Admissible {
  const ofMentees = createRemovalTable(mentees);
  const ofMentors = createRemovalTable(mentors);
  const ptr = new Int32Array(mentees + 1);
  const masks = new Int32Array(mentors);
  let col = new Int32Array(Math.max(1024, mentors));
  let count = 0;
  for (let mentee = 0; mentee < mentees; mentee++) {
    ruleRow(mentee, masks);
    if (count + mentors > col.length) col = grown(col, count + mentors);
    for (let mentor = 0; mentor < mentors; mentor++) {
      const mask = masks[mentor] ?? 0;
      if (mask === 0) {
        col[count++] = mentor;
      } else {
        ofMentees.add(mentee, mask);
        ofMentors.add(mentor, mask);
      }
    }
    ptr[mentee + 1] = count;
  }
  return { ptr, col: col.slice(0, count), ofMentees, ofMentors };
}

function grown(list: Int32Array<ArrayBuffer>, needed: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(needed, Math.ceil(list.length * 1.5)));
  larger.set(list);
  return larger;
}
