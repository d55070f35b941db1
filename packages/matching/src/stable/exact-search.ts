/**
 * The largest weakly stable matching by branch and bound. The problem is NP-hard (Manlove et al. 2002, "Hard variants
 * of stable marriage", Theoretical Computer Science 276), so the search has a budget and says whether it finished.
 *
 * Idea: decide one edge, draw all conclusions (deduce.ts), and give up the branch when the largest matching of what is
 * left, stable or not, is no larger than the best stable one found. Most markets end at the root: the first conclusions
 * or the bound already meet the approximation.
 *
 * The budget counts edges looked at, so the answer is the same on every machine.
 */
import { CHOSEN, type Decisions, decide, nothingDecided, OUT, UNDECIDED } from './decisions.ts';
import { deduce } from './deduce.ts';
import { growMatching } from './largest-matching.ts';
import type { OpenMarket } from './open-market.ts';

export type Search = {
  /** Per open edge: 1 = chosen. */
  readonly isChosen: Uint8Array;
  /** No weakly stable matching of the open market is larger. */
  readonly atMost: number;
  /** What proves that: the largest matching, stable or not, of what the root leaves possible, or all branches tried. */
  readonly by: 'matching' | 'search';
};

/** Edges to look at before giving up: for the conclusions at the root, and for everything after them. */
export type Budget = {
  readonly root: number;
  readonly branches: number;
  readonly watch: (spent: number) => void;
};

type Node = { readonly decisions: Decisions; readonly isMatched: Uint8Array; readonly last: number };

/** `start` is a weakly stable choice; the answer is never smaller. */
export function searchLargest(market: OpenMarket, start: Uint8Array, budget: Budget): Search {
  let left = budget.root;
  const spend = (edges: number) => {
    left -= edges;
    return left >= 0;
  };
  // Some weakly stable matching always exists, so there is no contradiction at the root.
  const root = nothingDecided(market);
  deduce(market, root, spend);
  const rootMatching = boundOf(market, root, start);
  const atMost = countOnes(rootMatching);
  let best = start;
  let bestSize = countOnes(start);
  if (atMost === bestSize || left < 0) return { isChosen: best, atMost, by: 'matching' };

  left = budget.branches;
  const open: Node[] = [{ decisions: root, isMatched: rootMatching, last: -1 }];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    budget.watch(budget.branches - left);
    const { decisions, last } = node;
    const isPossible = last < 0 || deduce(market, decisions, spend, last);
    if (!spend(start.length)) return { isChosen: best, atMost, by: 'matching' };
    const isMatched = isPossible ? boundOf(market, decisions, node.isMatched) : NO_EDGES;
    if (countOnes(isMatched) <= bestSize) continue;
    const edge = pickEdge(market, decisions, isMatched);
    if (edge >= 0) {
      open.push({ decisions: decide(decisions, edge, OUT), isMatched, last: edge });
      open.push({ decisions: decide(decisions, edge, CHOSEN), isMatched, last: edge });
      continue;
    }
    best = decisions.status.map((status) => (status === CHOSEN ? 1 : 0));
    bestSize = countOnes(best);
    if (bestSize === atMost) return { isChosen: best, atMost, by: 'matching' };
  }
  return { isChosen: best, atMost: bestSize, by: 'search' };
}

const NO_EDGES = new Uint8Array(0);

/** A largest matching of the edges that are not out, grown from a matching that may use some that are. */
function boundOf(market: OpenMarket, { status }: Decisions, from: Uint8Array): Uint8Array {
  const isUsable = status.map((one) => (one === OUT ? 0 : 1));
  const isMatched = from.map((flag, edge) => flag & (isUsable[edge] ?? 0));
  growMatching(market, isUsable, isMatched);
  return isMatched;
}

/** The undecided edge of the person with the fewest of them, one of the matching if there is one; −1 if none is left. */
function pickEdge({ mentees, mentors }: OpenMarket, { status }: Decisions, isMatched: Uint8Array): number {
  let pick = -1;
  let fewest = Number.POSITIVE_INFINITY;
  for (const side of [mentees, mentors]) {
    for (let row = 0; row < side.capacity.length; row++) {
      const list = side.edges.subarray(side.ptr[row], side.ptr[row + 1]).filter((edge) => status[edge] === UNDECIDED);
      if (list.length === 0 || list.length >= fewest) continue;
      fewest = list.length;
      pick = list.find((edge) => isMatched[edge] === 1) ?? list[0] ?? -1;
    }
  }
  return pick;
}

function countOnes(flags: Uint8Array): number {
  let sum = 0;
  for (const flag of flags) sum += flag;
  return sum;
}
