/** What callers without types pass (JSON, files): refused by the name of its field before anything reads into it. */
import { MatchingError, type Whereabouts } from '../matching-error.ts';

export function requireObject(value: unknown, where: Whereabouts): void {
  if (typeof value !== 'object' || value === null) throw new MatchingError('not_a_list', where);
}

export function requireInts(list: unknown, field: string): void {
  if (!(list instanceof Int32Array)) throw new MatchingError('not_int32', { field });
}

/** A list of objects; a hole is none. */
export function requireObjects(list: unknown, field: string): void {
  if (!Array.isArray(list)) throw new MatchingError('not_a_list', { field });
  for (const [row, entry] of list.entries()) requireObject(entry, { field, row });
}

/** A list of lists, for instance of pairs. */
export function requireRows(list: unknown, field: string): void {
  if (!Array.isArray(list)) throw new MatchingError('not_a_list', { field });
  for (const [row, entry] of list.entries()) {
    if (!Array.isArray(entry)) throw new MatchingError('not_a_list', { field, row });
  }
}
