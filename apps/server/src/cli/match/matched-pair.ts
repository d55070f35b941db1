import type { Explanation, Part, PartValue } from '@viceversa/matching';
import { type ImportedPerson, keyOf } from '../../modules/imports/index.ts';
import type { Words } from '../words.ts';
import type { Cohort } from './cohort.ts';
import { sayReason } from './reason.ts';
import type { SkillReader } from './skills.ts';

/** Novelty is there only where the policy gives it a weight. */
type AlwaysCounted = Exclude<Part, 'novelty'>;

/** All that is kept of a pair: what the engine has to say about one is twenty times as large. */
export interface MatchedPair {
  /** Employee ids, or addresses where the file has none. */
  readonly mentor: string;
  readonly mentee: string;
  /** 0 … 1,000,000; the exact sum of the parts. */
  readonly score: number;
  readonly parts: Readonly<Record<AlwaysCounted, number> & Partial<Record<Part, number>>>;
  readonly reason: string;
}

interface Telling {
  readonly words: Words;
  readonly cohort: Cohort;
  readonly skills: SkillReader;
}

/** Rows stand in the order of the cohort, as the profiles were given. */
export function createPairTeller({ words, cohort, skills }: Telling) {
  const keyOfPair = (mentor: string, mentee: string) => JSON.stringify([mentor, mentee]);
  const locked = new Set(cohort.rules.lock.map(([mentor, mentee]) => keyOfPair(mentor, mentee)));
  const countsNovelty = cohort.rules.weights.novelty > 0;
  return (menteeRow: number, mentorRow: number, explanation: Explanation): MatchedPair => {
    const mentee = somebody(cohort.mentees, menteeRow);
    const mentor = somebody(cohort.mentors, mentorRow);
    const keys = { mentor: keyOf(mentor) ?? '', mentee: keyOf(mentee) ?? '' };
    const isLocked = locked.has(keyOfPair(keys.mentor, keys.mentee));
    return {
      ...keys,
      score: explanation.contributions.reduce((sum, part) => sum + part.points, 0),
      parts: partsOf(explanation.contributions, countsNovelty),
      reason: sayReason(words, { mentor, mentee, isLocked, explanation }, skills),
    };
  };
}

function somebody(people: readonly ImportedPerson[], row: number): ImportedPerson {
  const person = people[row];
  if (person === undefined) throw new Error(`nobody stands in row ${row}`);
  return person;
}

function partsOf(contributions: readonly PartValue[], countsNovelty: boolean): MatchedPair['parts'] {
  const points = (part: Part) => contributions.find((each) => each.part === part)?.points ?? 0;
  return {
    skills: points('skills'),
    goals: points('goals'),
    interests: points('interests'),
    style: points('style'),
    availability: points('availability'),
    preferences: points('preferences'),
    ...(countsNovelty ? { novelty: points('novelty') } : {}),
  };
}
