/**
 * People as all that is said about them starts from: checked, on two sides, with everything that is worked out once per
 * person and not per pair. O(size of the profiles).
 */
import { createLexicon, type Lexicon } from '../text/lexicon.ts';
import type { Problem } from '../types.ts';
import { checkOrganization, checkProfiles } from './check-profiles.ts';
import type { Kinship } from './credit.ts';
import { type GoalLists, prepareGoals } from './goal-lists.ts';
import { countInterests } from './interests.ts';
import { checkPolicy, type Policy } from './policy.ts';
import type { Position, Profile } from './profile.ts';
import { createReportingLines, type ReportingLines } from './reporting-lines.ts';
import { createWorkingTime, type WorkingTime } from './working-hours.ts';

export type ScoreContext = {
  /** Everybody in the organization; people enrolled but not listed stand where their profile says. */
  readonly organization?: readonly Position[] | undefined;
  /** Finds concepts in goal texts, and what concepts have to do with each other. Without it words match only words. */
  readonly lexicon?: Lexicon | undefined;
  /** Partial credit between skills instead of `lexicon.relation`. */
  readonly related?: Kinship | undefined;
  readonly seed?: number | undefined;
};

export type People = { readonly mentees: readonly Profile[]; readonly mentors: readonly Profile[] };

export type Population = People & {
  readonly policy: Policy;
  readonly lines: ReportingLines;
  readonly time: WorkingTime;
  readonly lexicon: Lexicon;
  readonly kinship: Kinship;
  /** Rows: all mentees, then all mentors. */
  readonly goals: GoalLists;
  /** How many people name each interest. */
  readonly interestCounts: ReadonlyMap<string, number>;
};

/** @throws MatchingError naming the person and field, or the field of the policy. */
export function readPopulation(profiles: readonly Profile[], policy: Policy, context: ScoreContext): Population {
  checkPolicy(policy);
  checkProfiles(profiles);
  checkOrganization(context.organization ?? []);
  const mentees = profiles.filter(({ role }) => role === 'mentee');
  const mentors = profiles.filter(({ role }) => role === 'mentor');
  const lexicon = context.lexicon ?? createLexicon([]);
  return {
    mentees,
    mentors,
    policy,
    lines: createReportingLines([...(context.organization ?? []), ...profiles]),
    time: createWorkingTime(profiles, policy.referenceDate),
    lexicon,
    kinship: context.related ?? context.lexicon?.relation ?? noKinship,
    goals: prepareGoals([...mentees, ...mentors], lexicon),
    interestCounts: countInterests(profiles),
  };
}

const noKinship: Kinship = (offered, wanted) => (offered === wanted ? 1 : 0);

export function sidesOf({ mentees, mentors, policy }: Population): Pick<Problem, 'mentees' | 'mentors'> {
  return { mentees: toSide(mentees, policy.outside.mentee), mentors: toSide(mentors, policy.outside.mentor) };
}

function toSide(people: readonly Profile[], outside: number): Problem['mentees'] {
  return {
    capacity: Int32Array.from(people, ({ capacity }) => capacity),
    outside: new Int32Array(people.length).fill(outside),
  };
}
