/**
 * A good combined choice, quickly: tracks answer one another until none can do better.
 *
 * The first track keeps its pairs, every other one is solved without the couples that are paired elsewhere, then the
 * first answers the others, and so on while the total grows. A couple paired twice within one track keeps its better
 * pair. Each answer is the best one, so the total never falls; how far the end is from the best, the bound tells.
 */
import { solve } from '../../solve/solve.ts';
import type { Pair, SolveOptions } from '../../types.ts';
import { totalOf } from '../value.ts';
import { type Decisions, decided, scoreOf } from './relaxation.ts';
import type { Crossing, Option, Track } from './tracks.ts';

export type Combined = { readonly pairs: readonly (readonly Pair[])[]; readonly total: number };

const MOST_ROUNDS = 6;

/** @param order which track keeps its pairs first, then which answers. @param begin pairs of each track. */
export function answerInTurn(
  tracks: readonly Track[],
  crossing: Crossing,
  decisions: Decisions,
  begin: Combined['pairs'],
  order: readonly number[],
  options: SolveOptions,
): Combined {
  const pairs: (readonly Pair[])[] = tracks.map(() => []);
  const answer = (track: number): readonly Pair[] => {
    const taken = pairs.flatMap((list, other) =>
      other === track ? [] : list.map((pair) => crossing.couple(other, pair)),
    );
    const isTaken = new Set(taken);
    const forbidden = [...isTaken].flatMap((couple) => optionsIn(crossing, couple, track)).map(({ pair }) => pair);
    const problem = tracks[track]?.problem;
    if (problem === undefined) return [];
    for (;;) {
      const given = decided(problem, decisions, track);
      const found = solve({ ...given, forbidden: [...(given.forbidden ?? []), ...forbidden] }, options).pairs;
      const twice = worseOfTwo(tracks, crossing, track, found, given.locked ?? []);
      if (twice.length === 0) return found;
      forbidden.push(...twice);
    }
  };

  const [first = 0] = order;
  const isClean = worseOfTwo(tracks, crossing, first, begin[first] ?? [], []).length === 0;
  pairs[first] = isClean ? (begin[first] ?? []) : answer(first);
  for (const track of order.slice(1)) pairs[track] = answer(track);
  let best = valueOfTracks(tracks, pairs);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    for (const track of order) pairs[track] = answer(track);
    const total = valueOfTracks(tracks, pairs);
    if (total <= best) break;
    best = total;
  }
  return { pairs: [...pairs], total: valueOfTracks(tracks, pairs) };
}

/** The combined total of one choice per track. */
export function valueOfTracks(tracks: readonly Track[], pairs: Combined['pairs']): number {
  return tracks.reduce((sum, { problem }, track) => sum + totalOf(problem, pairs[track] ?? []), 0);
}

function optionsIn(crossing: Crossing, couple: number, track: number): Option[] {
  return crossing.options(couple).filter((option) => option.track === track);
}

/** Of every couple paired in both directions within one track: the pair with the lower score that is not locked. */
function worseOfTwo(
  tracks: readonly Track[],
  crossing: Crossing,
  track: number,
  pairs: readonly Pair[],
  locked: readonly Pair[],
): Pair[] {
  const seen = new Set<number>();
  const isLocked = ([mentee, mentor]: Pair) => locked.some(([a, b]) => a === mentee && b === mentor);
  return pairs.flatMap((pair) => {
    const couple = crossing.couple(track, pair);
    if (!seen.has(couple)) {
      seen.add(couple);
      return [];
    }
    const [worse] = optionsIn(crossing, couple, track)
      .filter((option) => !isLocked(option.pair))
      .sort((a, b) => scoreOf(tracks, a) - scoreOf(tracks, b));
    return worse === undefined ? [] : [worse.pair];
  });
}
