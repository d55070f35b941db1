import type { MatchPerson } from '@viceversa/contract';
import type { RunResult } from './run-result.ts';

export type Mentor = {
  readonly person: MatchPerson;
  readonly isFree: boolean;
  /** Names of those the mentor is paired with in this run. */
  readonly mentees: readonly string[];
};

/** Every mentor of a run, with a pair or without. */
export const mentorsOf = ({ pairs, unmatched }: RunResult): readonly Mentor[] => {
  const mentors = new Map<string, { person: MatchPerson; isFree: boolean; mentees: string[] }>();
  for (const { mentor, mentee } of pairs) {
    const known = mentors.get(mentor.enrollmentId);
    if (known) known.mentees.push(mentee.name);
    else mentors.set(mentor.enrollmentId, { person: mentor, isFree: false, mentees: [mentee.name] });
  }
  for (const { person, role } of unmatched) {
    if (role !== 'mentor') continue;
    const known = mentors.get(person.enrollmentId);
    if (known) known.isFree = true;
    else mentors.set(person.enrollmentId, { person, isFree: true, mentees: [] });
  }
  return [...mentors.values()];
};
