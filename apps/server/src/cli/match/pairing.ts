import type { Certificate, GlobalCertificate, LeftOver, Policy, ScoreContext } from '@viceversa/matching';
import { keyOf } from '../../modules/imports/index.ts';
import type { Words } from '../words.ts';
import type { Cohort, PairOfPeople } from './cohort.ts';
import type { MatchedPair } from './matched-pair.ts';
import type { SkillReader } from './skills.ts';

export interface Pairing {
  readonly objective: number;
  readonly certificate: PairingCertificate;
  readonly pairs: readonly MatchedPair[];
  /** People in no pair at all. */
  readonly unmatched: readonly LeftOver[];
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
