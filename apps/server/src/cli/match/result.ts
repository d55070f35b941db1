import type { Cause, Part, PartValue } from '@viceversa/matching';
import type { Words } from '../words.ts';
import type { Cohort } from './cohort.ts';
import { type PeopleFile, sha256 } from './input.ts';
import type { Pairing, PairingCertificate } from './pairing.ts';
import { canonicalJson, type MatchPolicy, type Objective } from './policy.ts';
import { sayReason } from './reason.ts';
import type { SkillReader } from './skills.ts';

/** Two engines of one version give the same result for the same input, rules and seed. */
export const engine = '@viceversa/matching 0.1.0';

/** Novelty is there only where the policy gives it a weight. */
type AlwaysCounted = Exclude<Part, 'novelty'>;

export interface MatchedPair {
  /** Employee ids, or addresses where the file has none. */
  readonly mentor: string;
  readonly mentee: string;
  /** 0 … 1,000,000; the exact sum of the parts. */
  readonly score: number;
  readonly parts: Readonly<Record<AlwaysCounted, number> & Partial<Record<Part, number>>>;
  readonly reason: string;
}
export interface UnmatchedPerson {
  readonly id: string;
  readonly role: 'mentor' | 'mentee';
  /** How many candidates each cause takes away, alone or with others. */
  readonly cause: readonly { readonly rule: Cause; readonly removed: number }[];
}
/** What `--json` writes. */
export interface MatchResult {
  readonly engine: string;
  readonly seed: number;
  readonly inputHash: string;
  readonly policyHash: string;
  /** Sum of the scores of the pairs. */
  readonly objective: number;
  /** What “best” meant. */
  readonly aim: Objective;
  readonly certificate: PairingCertificate;
  readonly pairs: readonly MatchedPair[];
  readonly unmatched: readonly UnmatchedPerson[];
}

export interface Run {
  readonly file: PeopleFile;
  readonly policy: MatchPolicy;
  readonly cohort: Cohort;
  readonly skills: SkillReader;
  readonly pairing: Pairing;
  readonly seed: number;
}

export function describeRun(words: Words, { file, policy, cohort, skills, pairing, seed }: Run): MatchResult {
  // The usual aim is what policies without one always meant: their fingerprint stays.
  const { objective, ...others } = cohort.rules;
  const rules = objective === 'total' ? others : cohort.rules;
  return {
    engine,
    seed,
    inputHash: file.hash,
    // Grades and columns decide how the file is read, so they are rules as well.
    policyHash: sha256(canonicalJson({ ...rules, levels: policy.levels, columns: policy.columns })),
    objective: pairing.objective,
    aim: cohort.rules.objective,
    certificate: pairing.certificate,
    pairs: pairing.pairs.map((facts) => ({
      mentor: facts.explanation.mentorId,
      mentee: facts.explanation.menteeId,
      score: facts.explanation.contributions.reduce((sum, part) => sum + part.points, 0),
      parts: partsOf(facts.explanation.contributions, cohort.rules.weights.novelty > 0),
      reason: sayReason(words, facts, skills),
    })),
    unmatched: pairing.unmatched.map(({ id, role, causes }) => ({ id, role, cause: causes })),
  };
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
