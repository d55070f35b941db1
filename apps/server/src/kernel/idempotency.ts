/**
 * `Idempotency-Key` on writes: the first request with a key does the work and stores its answer in the same
 * transaction; a repeat gets the stored answer. A second one that arrives meanwhile waits on the unique key.
 *
 * Bodies and answers may hold passwords, recovery codes and personal data. What is stored is sealed with the key that
 * the client sent, and of that key only a hash is kept: a copy of the database gives neither away.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import * as z from 'zod/mini';
import type { Ctx } from './context.ts';
import { AppError } from './errors.ts';

export type Repeatable = {
  /** Under which the row is found. */
  readonly name: string;
  /** Equal for equal requests. */
  readonly bodyHash: string;
  readonly sealingKey: Buffer;
};

export const repeatable = (key: string, method: string, path: string, raw: unknown): Repeatable => {
  const derived = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', purpose, 32));
  return {
    name: derived('name').toString('hex'),
    bodyHash: createHmac('sha256', derived('body'))
      .update(`${method} ${path} ${JSON.stringify(raw)}`)
      .digest('hex'),
    sealingKey: derived('answer'),
  };
};

const sealedAnswer = z.object({ sealed: z.string() });
type Sealed = z.output<typeof sealedAnswer>;

/** As a stored object; `open` gives the answer back byte for byte. */
const seal = (answer: unknown, key: Buffer): Sealed => {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(answer)), cipher.final()]);
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64') };
};

const open = ({ sealed }: Sealed, key: Buffer): unknown => {
  const bytes = Buffer.from(sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 });
  decipher.setAuthTag(bytes.subarray(12, 28));
  return JSON.parse(`${decipher.update(bytes.subarray(28), undefined, 'utf8')}${decipher.final('utf8')}`);
};

export const once = async (
  ctx: Ctx,
  accountId: string,
  { name, bodyHash, sealingKey }: Repeatable,
  work: () => Promise<unknown>,
): Promise<unknown> => {
  const inserted = await ctx.db
    .insertInto('idempotency')
    .values({
      organization_id: ctx.organizationId,
      account_id: accountId,
      key: name,
      body_hash: bodyHash,
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
    .where('key', '=', name);
  if (inserted.numInsertedOrUpdatedRows === 0n) {
    const stored = await mine.executeTakeFirstOrThrow();
    if (stored.body_hash !== bodyHash) throw new AppError('idempotency_mismatch');
    return open(sealedAnswer.parse(stored.answer), sealingKey);
  }
  const answer = await work();
  await ctx.db
    .updateTable('idempotency')
    .set({ answer: JSON.stringify(seal(answer, sealingKey)) })
    .where('organization_id', '=', ctx.organizationId)
    .where('account_id', '=', accountId)
    .where('key', '=', name)
    .execute();
  return answer;
};
