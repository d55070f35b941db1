/**
 * Keyset pages: a cursor holds the sort key of the last row shown, so that a page costs the same at any depth and
 * rows that come or go meanwhile neither repeat nor hide others. Opaque to clients; what they send back is parsed.
 */
import type * as z from 'zod/mini';
import { AppError } from './errors.ts';

const writeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** `invalid_input` for anything that is not a key of this list and sort order. */
export const readCursor = <Key extends z.ZodMiniType>(schema: Key, cursor: string): z.output<Key> => {
  const parsed = schema.safeParse(decoded(cursor));
  if (!parsed.success) throw new AppError('invalid_input', {}, [{ path: 'cursor', code: 'wrong_format' }]);
  return parsed.data;
};

const decoded = (cursor: string): unknown => {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    // PostgreSQL text cannot hold NUL, so no cursor of ours does.
    return text.includes('\\u0000') ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** Cuts a list fetched with one row too many: the page, and the cursor when there is more. */
export const cutPage = <Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => readonly (string | number)[],
): { readonly rows: readonly Row[]; readonly next: string | null } => {
  const last = rows[limit - 1];
  return rows.length > limit && last
    ? { rows: rows.slice(0, limit), next: writeCursor(keyOf(last)) }
    : { rows, next: null };
};
