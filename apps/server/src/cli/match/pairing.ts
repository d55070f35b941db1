import type { Certificate, Explanation, GlobalCertificate, LeftOver, Policy, ScoreContext } from '@viceversa/matching';
import { keyOf } from '../../modules/imports/index.ts';
import type { Words } from '../words.ts';
import type { Cohort, PairOfPeople } from './cohort.ts';
import { samePair } from './locks.ts';
import type { PairFacts } from './reason.ts';
import type { SkillReader } from './skills.ts';

export interface Pairing {
  readonly objective: number;
  readonly certificate: PairingCertificate;
  readonly pairs: readonly PairFacts[];
  /** People in no pair at all. */
  readonly unmatched: readonly LeftOver[];
  /** How many of them have their causes worked out; the others have none listed. */
  readonly explained: number;
}
/** Sums of scores; the two are equal exactly when the engine's own are. */
export interface PairingCertificate extends Certificate {
  /** Objectives other than `total` narrow the choices first: true if that is proved as well. */
  readonly isProved: boolean;
  /** False only for `leximin` with too many people to settle every level: then it is the best floor. */
  readonly isExact: boolean;
  /** Where not all pairs were held at once: how many there are, all covered by the prices, and how that was found out. */
  readonly admissiblePairs?: number;
  readonly rounds?: GlobalCertificate['rounds'];
}
export type ShowProgress = (label: string, done: number, total: number) => void;
export interface PairingTask {
  readonly words: Words;
  readonly cohort: Cohort;
  readonly skills: SkillReader;
  readonly seed: number;
  readonly show: ShowProgress;
}

export function enginePolicy({ rules }: Cohort): Policy {
  return {
    kind: rules.kind,
    levelGap: rules.levelGap,
    differentDepartment: rules.differentDepartment === 'required',
    differentSite: rules.differentSite === 'required',
    sameLanguage: rules.commonLanguage,
    minimumOverlapMinutes: rules.overlapHours * 60,
    // Not for a policy file to switch off: it protects people from those who decide on their pay.
    forbidReportingLine: true,
    forbidFormerPairs: true,
    weights: rules.weights,
    outside: { mentor: 0, mentee: 0 },
    referenceDate: rules.referenceDate,
  };
}

export function scoreContext({ cohort, skills, seed }: PairingTask): ScoreContext {
  return {
    organization: cohort.everybody.map((person) => ({
      id: keyOf(person) ?? '',
      managerId: person.managerId,
      dottedManagerId: person.dottedManagerId,
    })),
    lexicon: skills.lexicon,
    seed,
  };
}

/** Two people who must not meet must not meet the other way round either. */
export function forbiddenBothWays({ rules }: Cohort): PairOfPeople[] {
  return rules.forbid.flatMap(([one, other]): PairOfPeople[] => [
    [one, other],
    [other, one],
  ]);
}

/** Rows stand in the order of the cohort, as the profiles were given. */
export function pairFacts(cohort: Cohort, menteeRow: number, mentorRow: number, explanation: Explanation): PairFacts {
  const [mentee, mentor] = [cohort.mentees[menteeRow], cohort.mentors[mentorRow]];
  if (!mentee || !mentor) throw new Error(`no such pair: ${menteeRow}, ${mentorRow}`);
  const keys: PairOfPeople = [keyOf(mentor) ?? '', keyOf(mentee) ?? ''];
  return { mentor, mentee, explanation, isLocked: cohort.rules.lock.some(samePair(keys)) };
}
