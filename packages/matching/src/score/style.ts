import { FULL, type PartRow, toUnits, UNKNOWN } from './part-row.ts';
import type { Profile } from './profile.ts';

const NOT_ANSWERED = -1;

/** Similar style and values: 1 − the mean distance over the scales both answered. Unknown if they share none. */
export function createStylePart(mentees: readonly Profile[], mentors: readonly Profile[]): PartRow {
  const scales = [...new Set([...mentees, ...mentors].flatMap(({ style }) => Object.keys(style ?? {})))].sort();
  const toAnswers = (profiles: readonly Profile[]) =>
    Int16Array.from(
      profiles.flatMap(({ style = {} }) => scales.map((scale) => style[scale])),
      (answer) => (answer === undefined ? NOT_ANSWERED : toUnits(answer)),
    );
  const ofMentees = toAnswers(mentees);
  const ofMentors = toAnswers(mentors);
  const width = scales.length;
  return (mentee, out) => {
    for (let mentor = 0; mentor < out.length; mentor++) {
      let shared = 0;
      let distance = 0;
      for (let scale = 0; scale < width; scale++) {
        const a = ofMentees[mentee * width + scale] ?? NOT_ANSWERED;
        const b = ofMentors[mentor * width + scale] ?? NOT_ANSWERED;
        if (a < 0 || b < 0) continue;
        shared++;
        distance += Math.abs(a - b);
      }
      out[mentor] = shared === 0 ? UNKNOWN : FULL - Math.floor(distance / shared + 0.5);
    }
  };
}
