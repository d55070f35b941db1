export { blockingPairs, type Fault, type FaultKind, type Stability } from './blocking-pairs.ts';
export {
  createRankings,
  type PlainRankedEdge,
  type PlainRankings,
  type RankedEdges,
  type Rankings,
} from './rankings.ts';
export { type FavoriteList, type Favorites, rankingsFromScores } from './rankings-from-scores.ts';
export { type SizeBound, type StableOptions, type StableResult, solveStable } from './solve-stable.ts';
