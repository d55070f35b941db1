/**
 * What may be said of why two people cannot be a pair. Whom somebody asked not to be paired with, and whom they
 * declined, is told as its result only: the pair is excluded, as if by hand.
 */
import type { MatchRule } from '@viceversa/contract';

const confidential: ReadonlySet<MatchRule> = new Set(['not_with', 'veto']);

export const toldRules = (rules: readonly MatchRule[]): MatchRule[] => [
  ...new Set(rules.map((rule) => (confidential.has(rule) ? 'forbidden' : rule))),
];

type Cause = { readonly rule: MatchRule; readonly removed: number };

/** The largest first, as the engine gives them. */
export const toldCauses = (causes: readonly Cause[]): Cause[] =>
  toldRules(causes.map(({ rule }) => rule))
    .map((rule) => ({
      rule,
      removed: causes
        .filter((cause) => toldRules([cause.rule]).includes(rule))
        .reduce((sum, { removed }) => sum + removed, 0),
    }))
    .sort((a, b) => b.removed - a.removed);
