import type {
  addConstraint as addEndpoint,
  constraintView,
  In,
  Out,
  removeConstraint as removeEndpoint,
} from '@viceversa/contract';
import type * as z from 'zod/mini';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError, violatedConstraint } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { bumpRevision, lockProgram, openStates, requireState } from '../../programs/index.ts';
import { enrolledPair, viewConstraint } from '../reads/constraints.ts';
import { takeSnapshot } from '../reads/snapshot.ts';
import { refuseLocks } from './runs.ts';

export const addConstraint = async (
  ctx: Ctx,
  { programId, kind, mentor, mentee }: In<typeof addEndpoint>,
): Promise<z.output<typeof constraintView>> => {
  const program = await lockProgram(ctx, programId);
  requireState(program, openStates);
  await enrolledPair(ctx, programId, mentor, mentee);
  const id = newId(ctx.now);
  await ctx.db
    .insertInto('match_constraint')
    .values({
      organization_id: ctx.organizationId,
      id,
      program_id: programId,
      kind,
      mentor_enrollment_id: mentor,
      mentee_enrollment_id: mentee,
      created_at: ctx.now.toString(),
    })
    .execute()
    .catch((error: unknown) => {
      throw violatedConstraint(error) === 'match_constraint_once' ? new AppError('constraint_contradiction') : error;
    });
  if (kind === 'lock') await refuseLocks(ctx, await takeSnapshot(ctx, program), program.policy);
  await bumpRevision(ctx, programId);
  ctx.about(`constraint:${id}`);
  return viewConstraint(ctx, programId, id);
};

export const removeConstraint = async (
  ctx: Ctx,
  { programId, constraintId }: In<typeof removeEndpoint>,
): Promise<Out<typeof removeEndpoint>> => {
  const program = await lockProgram(ctx, programId);
  requireState(program, openStates);
  const { numDeletedRows } = await ctx.db
    .deleteFrom('match_constraint')
    .where('organization_id', '=', ctx.organizationId)
    .where('program_id', '=', programId)
    .where('id', '=', constraintId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new AppError('not_found');
  await bumpRevision(ctx, programId);
  return { done: true };
};
