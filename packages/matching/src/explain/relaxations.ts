/**
 * Which single rule relaxation helps most: each adjustable rule of the policy is relaxed alone, and the whole is solved
 * again. Exact, at the cost of one scoring and one solve per relaxation. Rules that protect people (reporting lines,
 * panels, confidential wishes, vetoes) are not on the list: they are not for sale.
 */
import type { Policy } from '../score/policy.ts';
import type { Scored } from '../score/scored.ts';
import { solve } from '../solve/solve.ts';
import type { Problem, Result, SolveOptions } from '../types.ts';

export const RELAXATIONS = [
  'level_gap_one_less',
  'same_department_allowed',
  'same_site_allowed',
  'other_language_allowed',
  'overlap_halved',
  'former_pair_allowed',
  'competence_gap_dropped',
] as const;
export type Relaxation = (typeof RELAXATIONS)[number];

export type Relief = {
  readonly relaxation: Relaxation;
  /** Pairs more, and points more of the whole. */
  readonly pairs: number;
  readonly points: number;
};

/** The policy with one rule relaxed; null where the rule does not bind in the first place. */
export function relaxed(policy: Policy, relaxation: Relaxation): Policy | null {
  const when = (binds: boolean, change: Partial<Policy>): Policy | null => (binds ? { ...policy, ...change } : null);
  switch (relaxation) {
    case 'level_gap_one_less':
      return when(policy.levelGap > 0, { levelGap: policy.levelGap - 1 });
    case 'same_department_allowed':
      return when(policy.differentDepartment, { differentDepartment: false });
    case 'same_site_allowed':
      return when(policy.differentSite, { differentSite: false });
    case 'other_language_allowed':
      return when(policy.sameLanguage, { sameLanguage: false });
    case 'overlap_halved':
      return when(policy.minimumOverlapMinutes > 0, {
        minimumOverlapMinutes: Math.floor(policy.minimumOverlapMinutes / 2),
      });
    case 'former_pair_allowed':
      return when(policy.forbidFormerPairs, { forbidFormerPairs: false });
    case 'competence_gap_dropped':
      return when((policy.competenceGap ?? 0) > 0, { competenceGap: 0 });
  }
}

/**
 * The relaxation that makes most pairs first, then most points; those that change nothing are left out.
 *
 * @param rescore the same people under another policy.
 * @param bind adds the locks and forbidden pairs of the run.
 */
export function relaxations(
  policy: Policy,
  before: Result,
  rescore: (policy: Policy) => Scored,
  bind: (scored: Scored) => Problem,
  options: SolveOptions = {},
): readonly Relief[] {
  return RELAXATIONS.flatMap((relaxation) => {
    const easier = relaxed(policy, relaxation);
    if (easier === null) return [];
    const after = solve(bind(rescore(easier)), { ...options, ties: 'any' });
    const relief = { relaxation, pairs: after.pairs.length - before.pairs.length, points: after.total - before.total };
    return relief.pairs === 0 && relief.points === 0 ? [] : [relief];
  }).sort((a, b) => b.pairs - a.pairs || b.points - a.points);
}
