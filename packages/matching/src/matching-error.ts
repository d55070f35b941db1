/** Every way an input can be refused. The code is stable: callers translate it, they never read `message`. */
export type MatchingErrorCode =
  | 'not_int32'
  | 'not_a_list'
  | 'length_mismatch'
  | 'empty_side'
  | 'negative_capacity'
  | 'outside_range'
  | 'weight_range'
  | 'rank_range'
  | 'rows_malformed'
  | 'mentor_index'
  | 'mentee_index'
  | 'duplicate_edge'
  | 'lock_not_edge'
  | 'lock_forbidden'
  | 'lock_over_capacity'
  | 'unknown_objective'
  | 'bad_seed'
  | 'too_large'
  | 'stopped'
  | 'bad_profile'
  | 'duplicate_person'
  | 'unknown_person'
  | 'bad_policy'
  | 'bad_lexicon';

/** Names the row or person at fault, for instance `{ mentee: 3, mentor: 7 }` or `{ person: 'ada', field: 'level' }`. */
export type Whereabouts = Readonly<Record<string, string | number>>;

/**
 * The one error this package throws: bad input, or a solve that was told to stop.
 *
 * @example
 * try { solve(problem); } catch (error) { if (error instanceof MatchingError) report(error.code, error.where); }
 */
export class MatchingError extends Error {
  readonly code: MatchingErrorCode;
  readonly where: Whereabouts;

  constructor(code: MatchingErrorCode, where: Whereabouts = {}) {
    const details = Object.entries(where).map(([key, value]) => `${key} ${value}`);
    super(details.length === 0 ? code : `${code} (${details.join(', ')})`);
    this.name = 'MatchingError';
    this.code = code;
    this.where = where;
  }
}
