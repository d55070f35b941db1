import { FULL, meanUnits, type PartRow, toUnits, UNKNOWN } from './part-row.ts';
import type { Profile } from './profile.ts';

const NOT_ANSWERED = -1;

/** Every scale that somebody answered. */
export function listScales(profiles: readonly Profile[]): readonly string[] {
  const scales = new Set<string>();
  for (const { style = {} } of profiles) for (const scale of Object.keys(style)) scales.add(scale);
  return [...scales].sort();
}

/** Writes somebody's answers in ten-thousandths, one place per scale, from place `at`. */
export function writeAnswers(
  { style = {} }: Pick<Profile, 'style'>,
  scales: readonly string[],
  out: Int16Array,
  at: number,
): void {
  scales.forEach((scale, k) => {
    // A scale may have a name that every object inherits, such as `constructor`.
    const answer = Object.hasOwn(style, scale) ? style[scale] : undefined;
    out[at + k] = answer === undefined ? NOT_ANSWERED : toUnits(answer);
  });
}

/**
 * Similar style and values: 1 − the mean distance over the scales both answered. Unknown if they share none.
 *
 * @param from, @param at where the answers of the two begin, `width` each.
 */
export function styleUnits(own: Int16Array, from: number, theirs: Int16Array, at: number, width: number): number {
  let shared = 0;
  let distance = 0;
  for (let scale = 0; scale < width; scale++) {
    const a = own[from + scale] ?? NOT_ANSWERED;
    const b = theirs[at + scale] ?? NOT_ANSWERED;
    if (a < 0 || b < 0) continue;
    shared++;
    distance += Math.abs(a - b);
  }
  return shared === 0 ? UNKNOWN : FULL - meanUnits(distance, shared);
}

export function createStylePart(mentees: readonly Profile[], mentors: readonly Profile[]): PartRow {
  const scales = listScales([...mentees, ...mentors]);
  const width = scales.length;
  const answersOf = (profiles: readonly Profile[]) => {
    const answers = new Int16Array(profiles.length * width);
    profiles.forEach((profile, row) => {
      writeAnswers(profile, scales, answers, row * width);
    });
    return answers;
  };
  const ofMentees = answersOf(mentees);
  const ofMentors = answersOf(mentors);
  return (mentee, out) => {
    for (let mentor = 0; mentor < out.length; mentor++) {
      out[mentor] = styleUnits(ofMentees, mentee * width, ofMentors, mentor * width, width);
    }
  };
}
