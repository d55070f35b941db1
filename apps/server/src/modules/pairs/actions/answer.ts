import type { PairView } from '@viceversa/contract';
import { sql } from 'kysely';
import { type Ctx, personOf } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { tellAccepted, tellEnded } from '../mails.ts';
import { roleIn } from '../policy.ts';
import { viewPair } from '../reads/pairs.ts';
import { type Answer, answered } from '../rules/life-cycle.ts';

/** The actor's own pair, held until the transaction ends: of two simultaneous answers the second sees the first. */
const lockOwnPair = async (ctx: Ctx, pairId: string) => {
  const me = personOf(ctx.actor);
  const pair =
    me === null
      ? undefined
      : await ctx.db
          .selectFrom('pair')
          .selectAll()
          .where('organization_id', '=', ctx.organizationId)
          .where('id', '=', pairId)
          .where((eb) => eb.or([eb('mentor_person_id', '=', me), eb('mentee_person_id', '=', me)]))
          .forUpdate()
          .executeTakeFirst();
  const role = pair && roleIn(ctx.actor, pair);
  if (!pair || !role || me === null) throw new AppError('pair_not_found');
  return { pair, role, me };
};

const answer = async (ctx: Ctx, pairId: string, given: Answer): Promise<PairView> => {
  const { pair, role, me } = await lockOwnPair(ctx, pairId);
  const next = answered(pair, role, given, ctx.now);
  if (next === pair) return viewPair(ctx, pairId);
  await ctx.db
    .updateTable('pair')
    .set({
      state: next.state,
      mentor_response: next.mentor_response,
      mentee_response: next.mentee_response,
      version: sql`version + 1`,
    })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', pair.id)
    .execute();
  await ctx.db
    .updateTable('answer_link')
    .set({ used_at: ctx.now.toString() })
    .where('organization_id', '=', ctx.organizationId)
    .where('pair_id', '=', pair.id)
    .where('person_id', '=', me)
    .execute();
  if (next.state === 'accepted') await tellAccepted(ctx, next);
  // Who declined knows; the other one learns only that it ended.
  if (next.state === 'ended') await tellEnded(ctx, [next], me);
  return viewPair(ctx, pairId);
};

export const acceptPair = (ctx: Ctx, pairId: string): Promise<PairView> => answer(ctx, pairId, 'accepted');
export const declinePair = (ctx: Ctx, pairId: string): Promise<PairView> => answer(ctx, pairId, 'declined');
