import { MatchingError } from '../matching-error.ts';
import { MAXIMUM_OUTSIDE, MINIMUM_OUTSIDE } from '../types.ts';

/** reverse: the mentor is junior. traditional: the mentor is senior. mutual, peer: both learn, level does not matter. */
export type Kind = 'reverse' | 'traditional' | 'mutual' | 'peer';

/** The parts of a score, in the order of every list of parts. */
export const PARTS = ['skills', 'goals', 'interests', 'style', 'availability', 'preferences', 'novelty'] as const;
export type Part = (typeof PARTS)[number];

/** Any scale: 40/20/15 and 0.40/0.20/0.15 mean the same. */
export type Weights = Readonly<Record<Part, number>>;

export type Policy = {
  readonly kind: Kind;
  /** Fewest levels between the two, in the direction of the kind. 0 = at least equal. Ignored in mutual and peer. */
  readonly levelGap: number;
  readonly differentDepartment: boolean;
  readonly differentSite: boolean;
  readonly sameLanguage: boolean;
  /**
   * Minutes of common working time per working day, averaged over the reference week; where somebody stated windows,
   * minutes in the whole week.
   */
  readonly minimumOverlapMinutes: number;
  readonly forbidReportingLine: boolean;
  readonly forbidFormerPairs: boolean;
  /** A skill counts only if it is at least this many levels above the learner's own level in the concept. */
  readonly competenceGap?: number | undefined;
  readonly weights: Weights;
  /** Value of an unfilled slot in score points, whole numbers. */
  readonly outside: { readonly mentor: number; readonly mentee: number };
  /** The week (Monday to Sunday) around this date decides offsets from UTC. `YYYY-MM-DD`. */
  readonly referenceDate: string;
};

/** Our judgement to start from; it says so in the product. */
export const STARTING_WEIGHTS: Weights = {
  skills: 40,
  goals: 20,
  interests: 15,
  style: 15,
  availability: 10,
  preferences: 0,
  novelty: 0,
};

/** In these kinds both people learn, so skills and wants count in both directions. */
export function isTwoWay(kind: Kind): boolean {
  return kind === 'mutual' || kind === 'peer';
}

const SWITCHES = [
  'differentDepartment',
  'differentSite',
  'sameLanguage',
  'forbidReportingLine',
  'forbidFormerPairs',
] as const;

export function checkPolicy(policy: Policy): void {
  if (typeof policy !== 'object' || policy === null)
    throw new MatchingError('bad_policy', { field: 'policy', value: String(policy) });
  for (const field of SWITCHES) {
    if (typeof policy[field] !== 'boolean')
      throw new MatchingError('bad_policy', { field, value: String(policy[field]) });
  }
  const kinds: readonly string[] = ['reverse', 'traditional', 'mutual', 'peer'];
  if (!kinds.includes(policy.kind)) throw new MatchingError('bad_policy', { field: 'kind', value: `${policy.kind}` });
  requireCount(policy.levelGap, 'levelGap');
  requireCount(policy.minimumOverlapMinutes, 'minimumOverlapMinutes');
  if (policy.competenceGap !== undefined) requireCount(policy.competenceGap, 'competenceGap');
  checkWeights(policy.weights);
  for (const side of ['mentor', 'mentee'] as const) {
    const value = policy.outside?.[side];
    const isPoints = Number.isInteger(value) && value >= MINIMUM_OUTSIDE && value <= MAXIMUM_OUTSIDE;
    if (!isPoints) throw new MatchingError('bad_policy', { field: `outside.${side}`, value: `${value}` });
  }
  if (!isDate(policy.referenceDate)) {
    throw new MatchingError('bad_policy', { field: 'referenceDate', value: String(policy.referenceDate) });
  }
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text && text.length === 'YYYY-MM-DD'.length;
  } catch {
    return false;
  }
}

export function checkWeights(weights: Weights): void {
  let sum = 0;
  for (const part of PARTS) {
    const weight = weights?.[part];
    const isWeight = Number.isFinite(weight) && weight >= 0;
    if (!isWeight) throw new MatchingError('bad_policy', { field: `weights.${part}`, value: `${weight}` });
    sum += weight;
  }
  const isUsable = sum > 0 && Number.isFinite(sum);
  if (!isUsable) throw new MatchingError('bad_policy', { field: 'weights', value: `${sum}` });
}

function requireCount(value: number, field: string): void {
  const isCount = Number.isFinite(value) && value >= 0;
  if (!isCount) throw new MatchingError('bad_policy', { field, value: `${value}` });
}
