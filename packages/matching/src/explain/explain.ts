/** Facts about one pair, for somebody else to put into words. O(mentors) for a new mentee, plus the two profiles. */
import type { PeopleMatch } from '../candidates/match-people.ts';
import { MatchingError } from '../matching-error.ts';
import { helpOf, type Kinship } from '../score/credit.ts';
import type { Knowledge } from '../score/knowledge.ts';
import type { PartValue } from '../score/part-table.ts';
import { isTwoWay } from '../score/policy.ts';
import type { AvailabilityWindow, Profile, Role, Skill, Want } from '../score/profile.ts';
import { primarySubtag, type RuleName } from '../score/rules.ts';
import type { Scored } from '../score/scored.ts';
import type { Pair, Result } from '../types.ts';

/** One thing somebody wants to learn, and the best the partner offers for it. */
export type Lesson = {
  readonly wanted: string;
  readonly wantedLevel: number;
  readonly importance: number;
  /** May be a kindred concept; null if the partner offers nothing for it. */
  readonly offered: string | null;
  readonly offeredLevel: number | null;
};

export type Compared<Value> = {
  readonly mentee: Value | null;
  readonly mentor: Value | null;
  /** Null if either did not state it. */
  readonly isDifferent: boolean | null;
};

export type Explanation = {
  readonly menteeId: string;
  readonly mentorId: string;
  readonly isPaired: boolean;
  /** Rules that remove the pair; empty = admissible. `not_with` and `veto` are confidential: mind who reads them. */
  readonly rules: readonly RuleName[];
  /** Null if a rule removes the pair. */
  readonly score: number | null;
  /** The points add up exactly to what the pair scores, or would score without the rules. */
  readonly contributions: readonly PartValue[];
  readonly menteeLearns: readonly Lesson[];
  /** What the mentor gets back; counts for the score only in mutual and peer kinds. */
  readonly mentorLearns: readonly Lesson[];
  readonly mentorLearningCounts: boolean;
  /** `people`: how many in this run name the interest. Rarest first. */
  readonly sharedInterests: readonly { readonly interest: string; readonly people: number }[];
  /** Concept ids, and `term:<word>` for words outside the lexicon; the rarest first. */
  readonly sharedGoals: readonly string[];
  readonly sharedLanguages: readonly string[];
  /** Common working minutes per working day; null if not stated. */
  readonly overlapMinutes: number | null;
  /** When both have time, on the mentee's wall clock; empty unless one of the two stated windows. */
  readonly sharedWindows: readonly AvailabilityWindow[];
  /** Mentee's level minus mentor's; null if either did not state it. */
  readonly levelDifference: number | null;
  readonly department: Compared<string>;
  readonly site: Compared<string>;
  readonly prices: Prices;
};

/** In score points. */
export type Prices = {
  /** How wanted a slot with the mentor is, above the mentor's outside option. */
  readonly mentorSlot: number;
  /** What a slot is worth to the mentee, above the mentee's outside option. */
  readonly menteeSlot: number;
  /**
   * Score minus both full prices. 0 or more for a pair that was made; for any other admissible pair 0 or less, and
   * at least that much is lost to the whole by forcing it. Null if a rule removes the pair.
   */
  readonly margin: number | null;
};

/**
 * @throws MatchingError `unknown_person` for a row out of range.
 * @example explain(scored, result, scored.menteeIndex('ada'), scored.mentorIndex('bo')).contributions
 */
export function explain(scored: Scored, result: Result, mentee: number, mentor: number): Explanation {
  const facts = describePair(scored, mentee, mentor);
  const outside = {
    mentee: scored.problem.mentees.outside[mentee] ?? 0,
    mentor: scored.problem.mentors.outside[mentor] ?? 0,
  };
  return {
    ...facts,
    isPaired: result.pairs.some(([a, b]) => a === mentee && b === mentor),
    prices: pricesOf(facts.score, result.state.u[mentor] ?? 0, result.state.v[mentee] ?? 0, outside),
  };
}

/**
 * The same for the result of `matchPeople`. O(size of the two profiles); quickest mentee by mentee.
 *
 * @throws MatchingError `unknown_person` for a row out of range.
 * @example explainPeople(match, ...match.pairs[0]).contributions
 */
export function explainPeople(
  { grounds: { knowledge }, pairs, u, v }: PeopleMatch,
  mentee: number,
  mentor: number,
): Explanation {
  const facts = describePair(knowledge, mentee, mentor);
  return {
    ...facts,
    isPaired: hasPair(pairs, mentee, mentor),
    prices: pricesOf(facts.score, u[mentor] ?? 0, v[mentee] ?? 0, knowledge.policy.outside),
  };
}

/** @param pairs ordered by mentee, then mentor. */
function hasPair(pairs: readonly Pair[], mentee: number, mentor: number): boolean {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const [a = 0, b = 0] = pairs[middle] ?? [];
    if (a < mentee || (a === mentee && b < mentor)) low = middle + 1;
    else high = middle;
  }
  const [a, b] = pairs[low] ?? [];
  return a === mentee && b === mentor;
}

function describePair(knowledge: Knowledge, mentee: number, mentor: number): Omit<Explanation, 'isPaired' | 'prices'> {
  const learner = knowledge.mentees[mentee];
  const teacher = knowledge.mentors[mentor];
  if (learner === undefined) throw new MatchingError('unknown_person', { mentee });
  if (teacher === undefined) throw new MatchingError('unknown_person', { mentor });
  const rules = knowledge.rules(mentee, mentor);
  const contributions = knowledge.parts(mentee, mentor);
  return {
    menteeId: learner.id,
    mentorId: teacher.id,
    rules,
    score: rules.length > 0 ? null : contributions.reduce((sum, { points }) => sum + points, 0),
    contributions,
    menteeLearns: lessons(learner, teacher, knowledge.kinship),
    mentorLearns: lessons(teacher, learner, knowledge.kinship),
    mentorLearningCounts: isTwoWay(knowledge.policy.kind),
    sharedInterests: common(learner.interests, teacher.interests)
      .map((interest) => ({ interest, people: knowledge.interestCount(interest) }))
      .sort((a, b) => a.people - b.people),
    sharedGoals: knowledge.sharedGoals(mentee, mentor),
    sharedLanguages: common(learner.languages.map(primarySubtag), teacher.languages.map(primarySubtag)),
    overlapMinutes: knowledge.overlapMinutes(mentee, mentor),
    sharedWindows: knowledge.sharedWindows(mentee, mentor),
    levelDifference: learner.level === null || teacher.level === null ? null : learner.level - teacher.level,
    department: compare(learner.department, teacher.department),
    site: compare(learner.site, teacher.site),
  };
}

function pricesOf(score: number | null, u: number, v: number, outside: Readonly<Record<Role, number>>): Prices {
  return {
    mentorSlot: u - outside.mentor,
    menteeSlot: v - outside.mentee,
    margin: score === null ? null : score - u - v,
  };
}

function lessons(learner: Profile, teacher: Profile, kinship: Kinship): Lesson[] {
  const credit = (want: Want, skill: Skill) => {
    const factor = skill.concept === want.concept ? 1 : kinship(skill.concept, want.concept);
    return helpOf(factor, skill.level, want.level);
  };
  return learner.learns.map((want) => {
    const best = teacher.teaches
      .map((skill) => ({ skill, credit: credit(want, skill) }))
      .filter((option) => option.credit > 0)
      .sort((a, b) => b.credit - a.credit)[0];
    return {
      wanted: want.concept,
      wantedLevel: want.level,
      importance: want.importance ?? 1,
      offered: best?.skill.concept ?? null,
      offeredLevel: best?.skill.level ?? null,
    };
  });
}

function common(a: readonly string[], b: readonly string[]): string[] {
  const others = new Set(b);
  return [...new Set(a)].filter((text) => others.has(text)).sort();
}

function compare(mentee: string | null, mentor: string | null): Compared<string> {
  return { mentee, mentor, isDifferent: mentee === null || mentor === null ? null : mentee !== mentor };
}
