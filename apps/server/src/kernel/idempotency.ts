/**
 * `Idempotency-Key` on writes: the first request with a key does the work and stores its answer in the same
 * transaction; a repeat gets the stored answer. A second one that arrives meanwhile waits on the unique key.
 */
import { createHash } from 'node:crypto';
import type { Ctx } from './context.ts';
import { AppError } from './errors.ts';

export const bodyHash = (method: string, path: string, raw: unknown): string =>
  createHash('sha256')
    .update(`${method} ${path} ${JSON.stringify(raw)}`)
    .digest('hex');

export const once = async (
  ctx: Ctx,
  accountId: string,
  key: string,
  hash: string,
  work: () => Promise<unknown>,
): Promise<unknown> => {
  const inserted = await ctx.db
    .insertInto('idempotency')
    .values({
      organization_id: ctx.organizationId,
      account_id: accountId,
      key,
      body_hash: hash,
      answer: null,
      created_at: ctx.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(['organization_id', 'account_id', 'key']).doNothing())
    .executeTakeFirst();
  const mine = ctx.db
    .selectFrom('idempotency')
    .select(['body_hash', 'answer'])
    .where('organization_id', '=', ctx.organizationId)
    .where('account_id', '=', accountId)
    .where('key', '=', key);
  if (inserted.numInsertedOrUpdatedRows === 0n) {
    const stored = await mine.executeTakeFirstOrThrow();
    if (stored.body_hash !== hash) throw new AppError('idempotency_mismatch');
    return stored.answer;
  }
  const answer = await work();
  await ctx.db
    .updateTable('idempotency')
    .set({ answer: JSON.stringify(answer) })
    .where('organization_id', '=', ctx.organizationId)
    .where('account_id', '=', accountId)
    .where('key', '=', key)
    .execute();
  return answer;
};
