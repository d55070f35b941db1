import type { Cause, LeftOver } from '@viceversa/matching';
import type { Cohort } from './cohort.ts';
import { type PeopleFile, sha256 } from './input.ts';
import type { MatchedPair } from './matched-pair.ts';
import type { Pairing, PairingCertificate } from './pairing.ts';
import { canonicalJson, type MatchPolicy, type Objective } from './policy.ts';

/** Two engines of one version give the same result for the same input, rules and seed. */
export const engine = '@viceversa/matching 0.1.0';

export interface UnmatchedPerson {
  readonly id: string;
  readonly role: 'mentor' | 'mentee';
  /** How many candidates each cause takes away, alone or with others. */
  readonly cause: readonly { readonly rule: Cause; readonly removed: number }[];
  /** The one rule without which most candidates would come back, and how many; null where no single rule brings any. */
  readonly relaxation: LeftOver['relaxation'];
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
  readonly pairing: Pairing;
  readonly seed: number;
}

export function describeRun({ file, policy, cohort, pairing, seed }: Run): MatchResult {
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
    pairs: pairing.pairs,
    unmatched: pairing.unmatched.map(({ id, role, causes, relaxation }) => ({ id, role, cause: causes, relaxation })),
  };
}
