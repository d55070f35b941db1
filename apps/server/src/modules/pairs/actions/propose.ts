import type { ReasonFacts } from '@viceversa/contract';
import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';
import { newId } from '../../../kernel/id.ts';
import type { StoredProgram } from '../../programs/index.ts';
import { tellEnded } from '../mails.ts';
import { announcePairs } from '../rules/announce.ts';
import { answerBy } from '../rules/deadline.ts';

export type NewPair = {
  readonly mentor_person_id: string;
  readonly mentee_person_id: string;
  readonly score: number;
  readonly facts: ReasonFacts;
};

const keyOf = ({ mentor_person_id, mentee_person_id }: Omit<NewPair, 'score' | 'facts'>): string =>
  `${mentor_person_id} ${mentee_person_id}`;

/**
 * The pairs of a published run become proposals. Of an earlier publication, proposals that are in this one too go on
 * with the answers they have; the others end; accepted pairs are not touched.
 */
export const proposePairs = async (
  ctx: Ctx,
  program: StoredProgram,
  runId: string | null,
  pairs: readonly NewPair[],
): Promise<{ readonly proposed: number; readonly mails: number }> => {
  const open = await ctx.db
    .selectFrom('pair')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .where('program_id', '=', program.id)
    .where('state', '=', 'proposed')
    .orderBy('id')
    .forUpdate()
    .execute();
  const wanted = new Set(pairs.map(keyOf));
  const replaced = open.filter((pair) => !wanted.has(keyOf(pair)));
  await endPairs(ctx, replaced);
  const kept = new Set(open.map(keyOf));
  const added = pairs.filter((pair) => !kept.has(keyOf(pair)));
  await insertProposals(ctx, program, runId, added);
  await ctx.enqueue(announcePairs, { programId: program.id });
  return { proposed: pairs.length, mails: await countAddresses(ctx, added) };
};

/** Ends what is locked already; both people get a neutral mail. */
export const endPairs = async (
  ctx: Ctx,
  pairs: readonly (Omit<NewPair, 'score' | 'facts'> & { readonly id: string; readonly program_id: string })[],
): Promise<void> => {
  if (pairs.length === 0) return;
  await ctx.db
    .updateTable('pair')
    .set({ state: 'ended', version: sql`version + 1` })
    .where('organization_id', '=', ctx.organizationId)
    .where(sql<boolean>`id = any(${pairs.map(({ id }) => id)}::uuid[])`)
    .execute();
  await tellEnded(ctx, pairs, null);
};

const insertProposals = async (
  ctx: Ctx,
  program: StoredProgram,
  runId: string | null,
  pairs: readonly NewPair[],
): Promise<void> => {
  const { time_zone } = await ctx.db
    .selectFrom('organization')
    .select('time_zone')
    .where('id', '=', ctx.organizationId)
    .executeTakeFirstOrThrow();
  const rows = pairs.map((pair) => ({ ...pair, id: newId(ctx.now) }));
  const until = answerBy(ctx.now, program.plan.acceptanceWorkingDays, time_zone);
  await sql`
    insert into pair (organization_id, id, program_id, run_id, mentor_person_id, mentee_person_id, state, score, facts,
      answer_by, proposed_at)
    select ${ctx.organizationId}::uuid, added.id, ${program.id}::uuid, ${runId}::uuid, added.mentor_person_id,
      added.mentee_person_id, 'proposed', added.score, added.facts, ${until.toString()}::timestamptz,
      ${ctx.now.toString()}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)})
      as added (id uuid, mentor_person_id uuid, mentee_person_id uuid, score integer, facts jsonb)`.execute(ctx.db);
};

const countAddresses = async (ctx: Ctx, pairs: readonly NewPair[]): Promise<number> => {
  const people = pairs.flatMap(({ mentor_person_id, mentee_person_id }) => [mentor_person_id, mentee_person_id]);
  const { total } = await ctx.db
    .selectFrom('person')
    .innerJoin(sql<{ id: string }>`unnest(${people}::uuid[])`.as<'told'>(sql.raw('told (id)')), 'told.id', 'person.id')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .where('person.organization_id', '=', ctx.organizationId)
    .where('person.email', 'is not', null)
    .executeTakeFirstOrThrow();
  return total;
};
