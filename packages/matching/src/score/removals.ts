/** Counts, per person, which rules removed how many candidates. Kept as three small tables; O(1) per removed pair. */
import { RULES, type RuleName } from './rules.ts';

export type RuleCount = {
  readonly rule: RuleName;
  /** Candidates for whom this is the first rule that fails, in the order of `RULES`. */
  readonly first: number;
  /** Candidates this rule removes, alone or with others. */
  readonly total: number;
  /** Candidates that only this rule removes: what relaxing it would bring back. */
  readonly alone: number;
};

export type Removals = {
  readonly candidates: number;
  readonly admissible: number;
  /** Rules that removed somebody, the largest total first. */
  readonly rules: readonly RuleCount[];
  /** The single rule whose relaxation brings back most candidates, safeguards left out; null if none does. */
  readonly relaxation: { readonly rule: RuleName; readonly gains: number } | null;
};

export type RemovalTable = {
  /** Counts so many candidates (1) whom the rules of the mask remove; fewer than none takes them back. */
  readonly add: (person: number, mask: number, candidates?: number) => void;
  readonly read: (person: number, candidates: number) => Removals;
};

/** Rules that protect people, or that no policy can switch off: nobody is told to relax them. */
const FIXED: readonly RuleName[] = [
  'same_person',
  'reporting_line',
  'dotted_line',
  'not_with',
  'veto',
  'same_panel',
  'project_sponsor',
];

export function createRemovalTable(people: number): RemovalTable {
  const width = RULES.length;
  const first = new Int32Array(people * width);
  const total = new Int32Array(people * width);
  const alone = new Int32Array(people * width);
  const removed = new Int32Array(people);
  return {
    add: (person, mask, candidates = 1) => {
      if (mask === 0) return;
      removed[person] = (removed[person] ?? 0) + candidates;
      const base = person * width;
      const lowest = base + 31 - Math.clz32(mask & -mask);
      first[lowest] = (first[lowest] ?? 0) + candidates;
      let rest = mask;
      while (rest !== 0) {
        const place = base + 31 - Math.clz32(rest & -rest);
        total[place] = (total[place] ?? 0) + candidates;
        rest &= rest - 1;
      }
      if ((mask & (mask - 1)) === 0) alone[lowest] = (alone[lowest] ?? 0) + candidates;
    },
    read: (person, candidates) => {
      const base = person * width;
      const rules = RULES.map((rule, k) => ({
        rule,
        first: first[base + k] ?? 0,
        total: total[base + k] ?? 0,
        alone: alone[base + k] ?? 0,
      }))
        .filter((count) => count.total > 0)
        .sort((a, b) => b.total - a.total);
      const best = rules
        .filter(({ rule, alone: gains }) => gains > 0 && !FIXED.includes(rule))
        .sort((a, b) => b.alone - a.alone)[0];
      return {
        candidates,
        admissible: candidates - (removed[person] ?? 0),
        rules,
        relaxation: best === undefined ? null : { rule: best.rule, gains: best.alone },
      };
    },
  };
}
