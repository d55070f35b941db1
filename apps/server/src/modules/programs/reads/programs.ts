import type { In, listPrograms, Out, ProgramRow, ProgramView } from '@viceversa/contract';
import { type SqlBool, sql } from 'kysely';
import * as z from 'zod/mini';
import type { Ctx } from '../../../kernel/context.ts';
import { cutPage, readCursor } from '../../../kernel/cursor.ts';
import { AppError } from '../../../kernel/errors.ts';
import { type Ability, mayOnProgram, programScope } from '../policy.ts';
import { editableStates, movesFrom, openStates, publishingStates } from '../rules/life-cycle.ts';
import { type Facts, warningsOf } from '../rules/warnings.ts';

type Scoped = Pick<Ctx, 'actor' | 'organizationId' | 'db'>;

/** Narrows any query that has `program` in it to the programs the actor may see. */
const visibleTo = ({ actor }: Pick<Ctx, 'actor'>) => {
  const scope = programScope(actor);
  return scope === 'all' ? sql<SqlBool>`true` : sql<SqlBool>`program.id = any(${[...scope]}::uuid[])`;
};

const programRows = (ctx: Scoped) =>
  ctx.db.selectFrom('program').where('program.organization_id', '=', ctx.organizationId).where(visibleTo(ctx));

/** The stored program, when it exists and is the actor's to see. */
export const findProgram = async (ctx: Scoped, programId: string) => {
  const program = await programRows(ctx).selectAll().where('id', '=', programId).executeTakeFirst();
  if (!program) throw new AppError('program_not_found');
  return program;
};
export type StoredProgram = Awaited<ReturnType<typeof findProgram>>;

/** As above, held until the transaction ends: changes of one program queue up. */
export const lockProgram = async (ctx: Scoped, programId: string): Promise<StoredProgram> => {
  const program = await programRows(ctx).selectAll().where('id', '=', programId).forUpdate().executeTakeFirst();
  if (!program) throw new AppError('program_not_found');
  return program;
};

const enrolled = (role: 'mentor' | 'mentee') =>
  sql<number>`(select count(*) from enrollment where enrollment.organization_id = program.organization_id
    and enrollment.program_id = program.id and enrollment.role = ${role})`;
const pairsIn = (condition: ReturnType<typeof sql<SqlBool>>) =>
  sql<number>`(select count(*) from pair where pair.organization_id = program.organization_id
    and pair.program_id = program.id and ${condition})`;

const rowColumns = [
  'program.id as id',
  'program.name as name',
  'program.kind as kind',
  'program.template_key as templateKey',
  'program.state as state',
  'program.starts_on as startsOn',
  'program.ends_on as endsOn',
  enrolled('mentor').as('mentors'),
  enrolled('mentee').as('mentees'),
  pairsIn(sql<SqlBool>`pair.state <> 'ended'`).as('pairs'),
  pairsIn(sql<SqlBool>`pair.state not in ('ended', 'proposed')`).as('accepted'),
] as const;

/** Newest first; ids sort by creation. */
export const listProgramRows = async (
  ctx: Ctx,
  { cursor, limit }: In<typeof listPrograms>,
): Promise<Out<typeof listPrograms>> => {
  const [after] = cursor === undefined ? [] : readCursor(z.tuple([z.uuid()]), cursor);
  const [rows, { total }] = await Promise.all([
    programRows(ctx)
      .select(rowColumns)
      .$if(after !== undefined, (query) => query.where('program.id', '<', after ?? ''))
      .orderBy('program.id', 'desc')
      .limit(limit + 1)
      .execute(),
    programRows(ctx)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
  ]);
  const page = cutPage<ProgramRow>(rows, limit, ({ id }) => [id]);
  return { items: [...page.rows], next: page.next, total };
};

const latestRun = (ctx: Ctx, programId: string) =>
  ctx.db
    .selectFrom('match_run')
    .select(['id', 'state'])
    .where('organization_id', '=', ctx.organizationId)
    .where('program_id', '=', programId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();

const factsOf = async (ctx: Ctx, programId: string): Promise<Pick<Facts, 'openProposals' | 'withoutLevel'>> =>
  programRows(ctx)
    .select([
      pairsIn(sql<SqlBool>`pair.state = 'proposed'`).as('openProposals'),
      sql<number>`(select count(*) from enrollment join person on person.organization_id = enrollment.organization_id
        and person.id = enrollment.person_id where enrollment.organization_id = program.organization_id
        and enrollment.program_id = program.id and person.level is null)`.as('withoutLevel'),
    ])
    .where('program.id', '=', programId)
    .executeTakeFirstOrThrow();

export const viewProgram = async (ctx: Ctx, programId: string): Promise<ProgramView> => {
  const program = await programRows(ctx)
    .select([...rowColumns, 'objective', 'languages', 'policy', 'plan', 'version', 'published_run_id'])
    .select('counts_groups as countsGroups')
    .where('program.id', '=', programId)
    .executeTakeFirst();
  if (!program) throw new AppError('program_not_found');
  const [run, facts] = await Promise.all([latestRun(ctx, programId), factsOf(ctx, programId)]);
  const { published_run_id, ...view } = program;
  const moves = movesFrom(program);
  const possible: Record<Ability, boolean> = {
    edit: editableStates.includes(program.state),
    enroll: openStates.includes(program.state),
    match: openStates.includes(program.state),
    publish: publishingStates.includes(program.state) && run?.state === 'done',
    advance: moves.length > 0,
  };
  const abilities = ['edit', 'enroll', 'match', 'publish', 'advance'] as const;
  return {
    ...view,
    moves,
    warnings: warningsOf({ ...facts, ...view, latestRun: run?.state ?? null }),
    latestRunId: run?.id ?? null,
    publishedRunId: published_run_id,
    can: abilities.filter((ability) => possible[ability] && mayOnProgram(ctx.actor, ability, programId)),
  };
};
