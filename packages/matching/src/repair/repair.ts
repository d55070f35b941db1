/**
 * From an earlier result to the result of a changed problem, starting where the earlier one stands.
 *
 * Equals a cold solve, certificate and ties included. Preparing the rows and the proof are O(m); the search between
 * them only touches whom the change touches. For many small changes in a row keep an `openMatch`: no O(m) each.
 */
import { requireObject } from '../solve/shape.ts';
import { solve } from '../solve/solve.ts';
import type { Result, SolveOptions, State } from '../types.ts';
import { applyDelta, type Delta } from './delta.ts';

/**
 * @param state of a result of `solve` or `repair`; it knows its problem.
 * @throws MatchingError as `solve`, about the problem after the change.
 * @example repair(result.state, { mentorCapacity: [[4, 0]] }).pairs // mentor 4 has left
 */
export function repair(state: State, delta: Delta, options: Omit<SolveOptions, 'warm'> = {}): Result {
  requireObject(state, { field: 'state' });
  return solve(applyDelta(state.problem, delta), { ...options, warm: state });
}
