/**
 * Combined tracks: the best matchings of a reverse and a traditional track together, such that no two people are paired
 * more than once, whoever of them is the mentee.
 *
 * That demand ties the matchings together and breaks what makes a single one easy (the constraint matrix is no longer
 * totally unimodular), so the answer is found by branch and bound. The bound is the relaxation with couple prices
 * (relaxation.ts); a couple that is still paired twice, or paid for and not paired, is branched on: one of its pairs
 * made and the others forbidden, or that pair forbidden. The dearest couple goes first, it moves the bound the most.
 * Best bound first, a limited number of nodes, and an honest gap: `gap` 0 means proved best.
 *
 * Outside options, locked and forbidden pairs count in each track as in `solve`. A lock forbids the other pairs of the
 * same two people. Cost: a few solves of every track per node, about fifty at the root, fewer if nothing is in the way.
 */
import { MatchingError } from '../../matching-error.ts';
import type { Pair, SolveOptions } from '../../types.ts';
import { createMeter } from '../meter.ts';
import { totalOf } from '../value.ts';
import { answerInTurn, type Combined, valueOfTracks } from './best-response.ts';
import { grainOf } from './grain.ts';
import { type Decisions, nextPrices, type Prices, type Relaxed, relax, scoreOf } from './relaxation.ts';
import { type Crossing, crossTracks, type Option, type Track } from './tracks.ts';

export type TriadsOptions = SolveOptions & {
  /** How many branches are looked at before the best choice so far is returned with its gap. 200 if not given. */
  readonly nodeLimit?: number | undefined;
};

export type TriadsResult = {
  /** In the order of the tracks. `total` counts scores and outside options of that track. */
  readonly tracks: readonly { readonly pairs: readonly Pair[]; readonly total: number }[];
  readonly total: number;
  /** No combined choice has a larger total than this. */
  readonly bound: number;
  /** bound − total. 0 = no combined choice is better. */
  readonly gap: number;
  /** Branches looked at; 1 = the relaxation alone settled it. */
  readonly nodes: number;
  /** True if the gap is 0 and every solve behind the bound came with its certificate. */
  readonly isProved: boolean;
};

const NODE_LIMIT = 200;
const ROOT_STEPS = 40;
const NODE_STEPS = 6;

type Node = {
  readonly decisions: Decisions;
  readonly prices: Prices;
  readonly relaxed: Relaxed;
  readonly bound: number;
};

/**
 * @throws MatchingError as `solve`; `duplicate_person` for an id twice on one side, `length_mismatch` for missing ids,
 * `lock_forbidden` for two locks on the same two people.
 * @example triads([{ problem: reverse, menteeIds, mentorIds }, { problem: traditional, menteeIds: …, mentorIds: … }]).gap
 */
export function triads(tracks: readonly Track[], options: TriadsOptions = {}): TriadsResult {
  const crossing = crossTracks(tracks);
  const meter = createMeter(options);
  const quiet: SolveOptions = { signal: options.signal, shouldStop: options.shouldStop };
  const nodeLimit = options.nodeLimit ?? NODE_LIMIT;
  const grain = grainOf(tracks);
  const rootDecisions = fromLocks(tracks, crossing);
  let best: Combined | null = null;
  let isCertified = true;

  const offer = (found: Combined) => {
    if (best === null || found.total > best.total) best = found;
  };
  const known = (): number => best?.total ?? Number.NEGATIVE_INFINITY;

  const answer = (begin: Combined['pairs']) => {
    const order = tracks.map((_, track) => track);
    for (const turn of [order, [...order].reverse()]) {
      offer(answerInTurn(tracks, crossing, rootDecisions, begin, turn, quiet));
    }
  };

  /** Moves the prices a few steps and keeps the lowest bound; null if the locks do not fit. */
  const explore = (decisions: Decisions, begin: Prices, steps: number): Node | null => {
    let node: Node | null = null;
    let prices = begin;
    for (let step = 0; step < steps; step++) {
      meter.check();
      const relaxed = relax(tracks, crossing, decisions, prices, quiet);
      if (relaxed === null) return null;
      isCertified &&= relaxed.isCertified;
      const bound = Math.floor(relaxed.bound / grain) * grain;
      if (node === null || bound < node.bound) node = { decisions, prices, relaxed, bound };
      const isClean = [...relaxed.counts.values()].every((count) => count <= 1);
      if (isClean) offer({ pairs: relaxed.pairs, total: valueOfTracks(tracks, relaxed.pairs) });
      else if (best === null) answer(relaxed.pairs);
      if (node.bound <= known()) break;
      prices = nextPrices(tracks, crossing, prices, relaxed, known());
    }
    return node;
  };

  const root = explore(rootDecisions, new Map(), ROOT_STEPS);
  if (root !== null && root.bound > known()) answer(root.relaxed.pairs);
  let open = root === null ? [] : [root];
  let nodes = 1;
  while (open.length > 0 && nodes < nodeLimit) {
    meter.report(nodes / nodeLimit);
    open = open.filter((node) => node.bound > known()).sort((a, b) => b.bound - a.bound);
    const node = open.shift();
    if (node === undefined) break;
    for (const decisions of branch(tracks, crossing, node)) {
      nodes++;
      const prices = new Map([...node.prices].filter(([couple]) => isTied(crossing, decisions, couple)));
      const child = explore(decisions, prices, NODE_STEPS);
      if (child !== null && child.bound > known()) open.push({ ...child, bound: Math.min(child.bound, node.bound) });
    }
  }
  meter.report(1);
  const { pairs, total }: Combined = best ?? { pairs: tracks.map(() => []), total: 0 };
  const bound = open.reduce((most, node) => Math.max(most, node.bound), total);
  return {
    tracks: tracks.map(({ problem }, track) => ({
      pairs: pairs[track] ?? [],
      total: totalOf(problem, pairs[track] ?? []),
    })),
    total,
    bound,
    gap: bound - total,
    nodes,
    isProved: bound === total && isCertified,
  };
}

/** A lock decides over its two people: every other pair of theirs is forbidden from the start. */
function fromLocks(tracks: readonly Track[], crossing: Crossing): Decisions {
  const forbidden: Pair[][] = tracks.map(() => []);
  const lockOf = new Map<number, string>();
  for (const [track, { problem }] of tracks.entries()) {
    for (const pair of problem.locked ?? []) {
      const [mentee, mentor] = pair;
      const couple = crossing.couple(track, pair);
      const name = `${track} ${mentee} ${mentor}`;
      if (lockOf.has(couple) && lockOf.get(couple) !== name) {
        throw new MatchingError('lock_forbidden', { track, mentee, mentor });
      }
      if (lockOf.has(couple)) continue;
      lockOf.set(couple, name);
      for (const option of crossing.options(couple)) {
        const [a, b] = option.pair;
        if (`${option.track} ${a} ${b}` !== name) forbidden[option.track]?.push(option.pair);
      }
    }
  }
  return { locked: tracks.map(() => []), forbidden };
}

/** Both ways to decide over one pair of the couple that keeps the bound from being attained. */
function branch(tracks: readonly Track[], crossing: Crossing, { decisions, prices, relaxed }: Node): Decisions[] {
  const weigh = (couple: number) =>
    (prices.get(couple) ?? 0) + Math.max(...crossing.options(couple).map((option) => scoreOf(tracks, option)));
  const couples = [...relaxed.counts].filter(([couple]) => isTied(crossing, decisions, couple));
  const twice = couples.filter(([, count]) => count > 1);
  const [couple] = (twice.length > 0 ? twice : couples.filter(([, count]) => count === 0))
    .map(([key]) => key)
    .sort((a, b) => weigh(b) - weigh(a) || a - b);
  if (couple === undefined) return [];
  const [chosen, ...others] = freeOptions(crossing, decisions, couple).sort(
    (a, b) => scoreOf(tracks, b) - scoreOf(tracks, a),
  );
  if (chosen === undefined) return [];
  const made = withPairs(decisions, 'locked', [chosen]);
  return [withPairs(made, 'forbidden', others), withPairs(decisions, 'forbidden', [chosen])];
}

/** Whether the decisions still let the couple be paired twice. */
function isTied(crossing: Crossing, decisions: Decisions, couple: number): boolean {
  return freeOptions(crossing, decisions, couple).length > 1;
}

function freeOptions(crossing: Crossing, { forbidden }: Decisions, couple: number): Option[] {
  return crossing
    .options(couple)
    .filter(({ track, pair }) => !(forbidden[track] ?? []).some(([a, b]) => a === pair[0] && b === pair[1]));
}

function withPairs(decisions: Decisions, list: keyof Decisions, options: readonly Option[]): Decisions {
  const add = (pairs: readonly Pair[], track: number) => [
    ...pairs,
    ...options.filter((option) => option.track === track).map(({ pair }) => pair),
  ];
  return { ...decisions, [list]: decisions[list].map(add) };
}
