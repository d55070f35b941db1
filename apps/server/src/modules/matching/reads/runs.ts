import { type MatchRunView, policy } from '@viceversa/contract';
import { sql } from 'kysely';
import { can } from '../../../kernel/authorize.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { findProgram, openStates, publishingStates, type StoredProgram } from '../../programs/index.ts';
import { engine } from '../rules/engine.ts';

const runs = (ctx: Ctx, programId: string) =>
  ctx.db
    .selectFrom('match_run as run')
    .leftJoin('account', 'account.id', 'run.created_by')
    .selectAll('run')
    .select(sql<string>`coalesce(account.name, '')`.as('creator'))
    .where('run.organization_id', '=', ctx.organizationId)
    .where('run.program_id', '=', programId);
type Row = Awaited<ReturnType<ReturnType<typeof runs>['execute']>>[number];

const isIn = <T>(list: readonly T[], item: T): boolean => list.includes(item);

/** Something it was made from changed since, or the engine itself: matching again would give another result. */
export const isOutdated = (program: Pick<StoredProgram, 'revision'>, run: Pick<Row, 'revision' | 'engine'>): boolean =>
  run.revision !== program.revision || run.engine !== engine;

const abilitiesOf = (ctx: Ctx, program: StoredProgram, run: Row): MatchRunView['can'] => {
  const isOpen = openStates.includes(program.state);
  const isReady = run.state === 'done' && run.certificate?.ok === true && !isOutdated(program, run);
  const possible = {
    cancel: isIn(['queued', 'running'], run.state) && can(ctx.actor, 'match.run', program.id),
    publish: isReady && publishingStates.includes(program.state) && can(ctx.actor, 'match.publish', program.id),
    edit: isOpen && isIn(['done', 'published'], run.state) && can(ctx.actor, 'match.run', program.id),
  };
  return (['cancel', 'publish', 'edit'] as const).filter((ability) => possible[ability]);
};

const viewOf = (ctx: Ctx, program: StoredProgram, run: Row): MatchRunView => ({
  id: run.id,
  programId: program.id,
  number: run.number,
  state: run.state,
  progress: run.progress,
  failure: run.failure,
  policy: policy.parse(run.policy),
  seed: run.seed,
  engine: run.engine,
  inputHash: run.input_hash,
  policyHash: run.policy_hash,
  objective: run.objective,
  certificate: run.certificate && { isProved: run.certificate.ok, isExact: true, ...run.certificate },
  pairs: run.figures.pairs ?? 0,
  unmatchedMentors: run.figures.unmatchedMentors ?? 0,
  unmatchedMentees: run.figures.unmatchedMentees ?? 0,
  meanScore: run.figures.meanScore ?? null,
  minimumScore: run.figures.minimumScore ?? null,
  milliseconds: run.figures.milliseconds ?? null,
  isOutdated: isOutdated(program, run),
  createdAt: run.created_at,
  createdBy: run.creator,
  can: abilitiesOf(ctx, program, run),
});

export const viewRun = async (ctx: Ctx, programId: string, runId: string): Promise<MatchRunView> => {
  const program = await findProgram(ctx, programId);
  const run = await runs(ctx, programId).where('run.id', '=', runId).executeTakeFirst();
  if (!run) throw new AppError('match_run_not_found');
  return viewOf(ctx, program, run);
};

/** More runs than this are history nobody compares by hand. */
const shownRuns = 200;

export const listRuns = async (ctx: Ctx, programId: string): Promise<{ items: MatchRunView[] }> => {
  const program = await findProgram(ctx, programId);
  const rows = await runs(ctx, programId).orderBy('run.number', 'desc').limit(shownRuns).execute();
  return { items: rows.map((run) => viewOf(ctx, program, run)) };
};

/** The stored run itself, held until the transaction ends. */
export const lockRun = async (ctx: Ctx, programId: string, runId: string) => {
  const run = await ctx.db
    .selectFrom('match_run')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .where('program_id', '=', programId)
    .where('id', '=', runId)
    .forUpdate()
    .executeTakeFirst();
  if (!run) throw new AppError('match_run_not_found');
  return run;
};
