/**
 * What proves who somebody is changes only right after a proof: somebody at an open screen has none. Every proof makes
 * a new sign-in, so the age of the sign-in is the age of the proof. Demo organizations hold invented people.
 */
import type { Kysely } from 'kysely';
import type { Database } from '../../../db/tables.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { selfOf } from '../reads/me.ts';
import { isIdle, lifetimes } from '../rules/lifetimes.ts';

export const isRecentSignIn = async (
  db: Kysely<Database>,
  signInId: string,
  { now, isDemo }: Pick<Ctx, 'now' | 'isDemo'>,
): Promise<boolean> => {
  if (isDemo) return true;
  const found = await db.selectFrom('sign_in').where('id', '=', signInId).select('created_at').executeTakeFirst();
  return found !== undefined && !isIdle(found.created_at, now, lifetimes.proofMinutes);
};

export const requireRecentSignIn = async (ctx: Ctx): Promise<void> => {
  if (!(await isRecentSignIn(ctx.db, selfOf(ctx).signInId, ctx)))
    throw new AppError('recent_sign_in_needed', { minutes: lifetimes.proofMinutes });
};
