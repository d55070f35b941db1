import type {
  createProgram as createEndpoint,
  FieldProblem,
  In,
  moveProgram as moveEndpoint,
  Policy,
  ProgramView,
  updateProgram as updateEndpoint,
} from '@viceversa/contract';
import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError, violatedConstraint } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { programScope } from '../policy.ts';
import { lockProgram, viewProgram } from '../reads/programs.ts';
import { editableStates, move, requireState } from '../rules/life-cycle.ts';
import { findTemplate, planOf, policyOf, startOf } from '../rules/templates.ts';

const refuse = (...fields: readonly FieldProblem[]): never => {
  throw new AppError('invalid_input', {}, fields);
};

const checkDates = (startsOn: string, endsOn: string): void => {
  if (startsOn >= endsOn) refuse({ path: 'endsOn', code: 'end_before_start' });
};

const checkPolicy = (policy: Policy | undefined): void => {
  if (policy && Object.values(policy.weights).every((weight) => weight === 0))
    refuse({ path: 'policy.weights', code: 'weights_all_zero' });
};

const nameTaken = (error: unknown): never => {
  throw violatedConstraint(error) === 'program_name' ? new AppError('already_exists') : error;
};

export const createProgram = async (ctx: Ctx, input: In<typeof createEndpoint>): Promise<ProgramView> => {
  checkDates(input.startsOn, input.endsOn);
  checkPolicy(input.policy);
  const template = input.templateKey === undefined ? undefined : findTemplate(input.templateKey);
  if (input.templateKey !== undefined && !template) refuse({ path: 'templateKey', code: 'unknown_value' });
  const kind = input.kind ?? template?.kind ?? 'reverse';
  const start = template ?? startOf(kind);
  const id = newId(ctx.now);
  const at = ctx.now.toString();
  await ctx.db
    .insertInto('program')
    .values({
      organization_id: ctx.organizationId,
      id,
      name: input.name,
      kind,
      template_key: template?.key ?? null,
      state: 'draft',
      objective: input.objective ?? template?.objective[ctx.language] ?? '',
      starts_on: input.startsOn,
      ends_on: input.endsOn,
      languages: [...new Set(input.languages)],
      policy: JSON.stringify(input.policy ?? policyOf(start)),
      plan: JSON.stringify(input.plan ?? planOf(start)),
      published_run_id: null,
      created_at: at,
      updated_at: at,
    })
    .execute()
    .catch(nameTaken);
  ctx.about(`program:${id}`);
  return viewProgram(await withOwnProgram(ctx, id), id);
};

/** Who creates a program without seeing all of them becomes its program manager, in this very request too. */
const withOwnProgram = async (ctx: Ctx, programId: string): Promise<Ctx> => {
  if (ctx.actor.kind !== 'account' || programScope(ctx.actor) === 'all') return ctx;
  await ctx.db
    .insertInto('role_assignment')
    .values({
      organization_id: ctx.organizationId,
      id: newId(ctx.now),
      account_id: ctx.actor.accountId,
      role: 'program_manager',
      program_id: programId,
      created_at: ctx.now.toString(),
    })
    .execute();
  return { ...ctx, actor: { ...ctx.actor, roles: [...ctx.actor.roles, { role: 'program_manager', programId }] } };
};

export const updateProgram = async (ctx: Ctx, input: In<typeof updateEndpoint>): Promise<ProgramView> => {
  const program = await lockProgram(ctx, input.programId);
  if (program.version !== input.version)
    throw new AppError('stale_version', { yours: input.version, current: program.version });
  requireState(program, editableStates);
  checkDates(input.startsOn ?? program.starts_on, input.endsOn ?? program.ends_on);
  checkPolicy(input.policy);
  await ctx.db
    .updateTable('program')
    .set({
      ...(input.name === undefined ? {} : { name: input.name }),
      ...(input.objective === undefined ? {} : { objective: input.objective }),
      ...(input.startsOn === undefined ? {} : { starts_on: input.startsOn }),
      ...(input.endsOn === undefined ? {} : { ends_on: input.endsOn }),
      ...(input.languages === undefined ? {} : { languages: [...new Set(input.languages)] }),
      ...(input.policy === undefined ? {} : { policy: JSON.stringify(input.policy) }),
      ...(input.plan === undefined ? {} : { plan: JSON.stringify(input.plan) }),
      ...(input.countsGroups === undefined ? {} : { counts_groups: input.countsGroups }),
      version: sql`version + 1`,
      updated_at: ctx.now.toString(),
    })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', program.id)
    .execute()
    .catch(nameTaken);
  return viewProgram(ctx, program.id);
};

export const moveProgram = async (ctx: Ctx, { programId, to }: In<typeof moveEndpoint>): Promise<ProgramView> => {
  const program = await lockProgram(ctx, programId);
  await setState(ctx, programId, move(program, to));
  return viewProgram(ctx, programId);
};

/** For the modules that drive a program along: matching starts, pairs are published. */
export const setState = async (
  ctx: Ctx,
  programId: string,
  state: ProgramView['state'],
  publishedRunId?: string,
): Promise<void> => {
  await ctx.db
    .updateTable('program')
    .set({
      state,
      ...(publishedRunId === undefined ? {} : { published_run_id: publishedRunId }),
      version: sql`version + 1`,
      updated_at: ctx.now.toString(),
    })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', programId)
    .execute();
};

/** Matching runs made before this see that they are outdated. */
export const bumpRevision = async (ctx: Ctx, programId: string): Promise<void> => {
  await ctx.db
    .updateTable('program')
    .set({ revision: sql`revision + 1` })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', programId)
    .execute();
};

/** The same for every program somebody is enrolled in. */
export const bumpRevisionsOf = async (ctx: Ctx, personId: string): Promise<void> => {
  await ctx.db
    .updateTable('program')
    .set({ revision: sql`revision + 1` })
    .where('organization_id', '=', ctx.organizationId)
    .where('id', 'in', (query) =>
      query
        .selectFrom('enrollment')
        .select('enrollment.program_id')
        .where('enrollment.organization_id', '=', ctx.organizationId)
        .where('enrollment.person_id', '=', personId),
    )
    .execute();
};
