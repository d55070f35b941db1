import type { In, Out, withdrawEnrollment } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { withdraw } from '../../programs/index.ts';
import { endPairs } from './propose.ts';

/** Who leaves a program leaves the pairs of that role; partners are told neutrally and can be matched again. */
export const withdrawFromProgram = async (
  ctx: Ctx,
  input: In<typeof withdrawEnrollment>,
): Promise<Out<typeof withdrawEnrollment>> => {
  const { personId, role } = await withdraw(ctx, input);
  const pairs = await ctx.db
    .selectFrom('pair')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .where('program_id', '=', input.programId)
    .where(role === 'mentor' ? 'mentor_person_id' : 'mentee_person_id', '=', personId)
    .where('state', 'not in', ['ended', 'completed'])
    .forUpdate()
    .execute();
  await endPairs(ctx, pairs);
  return { done: true };
};
