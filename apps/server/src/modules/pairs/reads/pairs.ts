import type { EnrollmentRole, In, listPairs, Out, PairRow, PairView, ReasonFacts } from '@viceversa/contract';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Ctx } from '../../../kernel/context.ts';
import { personOf } from '../../../kernel/context.ts';
import { cutPage, readCursor } from '../../../kernel/cursor.ts';
import { AppError } from '../../../kernel/errors.ts';
import { findProgram } from '../../programs/index.ts';
import { managesProgram, roleIn, seesInFull } from '../policy.ts';
import { factsIn } from '../rules/facts.ts';
import { areBothIn, mayAnswer, responseOf } from '../rules/life-cycle.ts';

type Scoped = Pick<Ctx, 'db' | 'organizationId'>;

const pairs = (ctx: Scoped) =>
  ctx.db
    .selectFrom('pair')
    .innerJoin('program', (join) =>
      join.onRef('program.organization_id', '=', 'pair.organization_id').onRef('program.id', '=', 'pair.program_id'),
    )
    .innerJoin('person as mentor', (join) =>
      join
        .onRef('mentor.organization_id', '=', 'pair.organization_id')
        .onRef('mentor.id', '=', 'pair.mentor_person_id'),
    )
    .innerJoin('person as mentee', (join) =>
      join
        .onRef('mentee.organization_id', '=', 'pair.organization_id')
        .onRef('mentee.id', '=', 'pair.mentee_person_id'),
    )
    .where('pair.organization_id', '=', ctx.organizationId);

const person = (alias: 'mentor' | 'mentee') =>
  sql<StoredPerson>`json_build_object('id', ${sql.ref(`${alias}.id`)}, 'firstName', ${sql.ref(`${alias}.first_name`)},
    'lastName', ${sql.ref(`${alias}.last_name`)}, 'jobTitle', ${sql.ref(`${alias}.job_title`)},
    'department', ${sql.ref(`${alias}.department`)}, 'site', ${sql.ref(`${alias}.site`)},
    'timeZone', ${sql.ref(`${alias}.time_zone`)}, 'email', ${sql.ref(`${alias}.email`)})`.as(alias);
type StoredPerson = {
  readonly id: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly timeZone: string | null;
  readonly email: string | null;
};

const rows = (ctx: Scoped) =>
  pairs(ctx)
    .selectAll('pair')
    .select([
      'program.name as program_name',
      'program.kind',
      'program.plan',
      'program.starts_on',
      'program.ends_on',
      person('mentor'),
      person('mentee'),
    ]);
type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number];

const memberView = (
  person: StoredPerson,
  role: EnrollmentRole,
  isMe: boolean,
  isFull: boolean,
): PairView['mentor'] => ({
  personId: person.id,
  role,
  name: isFull ? `${person.firstName} ${person.lastName}` : person.firstName,
  jobTitle: person.jobTitle,
  department: isFull ? person.department : null,
  site: isFull ? person.site : null,
  timeZone: isFull ? person.timeZone : null,
  email: isFull ? person.email : null,
  isMe,
});

/** Where the other one works is part of a name that is not told yet. */
const veiled = (facts: ReasonFacts, shows: Record<EnrollmentRole, boolean>): ReasonFacts => {
  const only = (both: ReasonFacts['departments']) => ({
    mentor: shows.mentor ? both.mentor : null,
    mentee: shows.mentee ? both.mentee : null,
  });
  return { ...facts, departments: only(facts.departments), sites: only(facts.sites) };
};

const viewOf = (ctx: Pick<Ctx, 'actor' | 'now' | 'language'>, row: Row): PairView => {
  const role = roleIn(ctx.actor, row);
  const viewer = role ?? 'manager';
  const isKnown = areBothIn(row);
  const shows = { mentor: seesInFull(viewer, 'mentor', isKnown), mentee: seesInFull(viewer, 'mentee', isKnown) };
  const { sessions, sessionMinutes, cadenceDays } = row.plan;
  return {
    id: row.id,
    programId: row.program_id,
    programName: row.program_name,
    kind: row.kind,
    state: row.state,
    mentor: memberView(row.mentor, 'mentor', role === 'mentor', shows.mentor),
    mentee: memberView(row.mentee, 'mentee', role === 'mentee', shows.mentee),
    score: row.score,
    facts: veiled(factsIn(ctx.language, row.facts), shows),
    myResponse: role && responseOf(row, role),
    answerBy: row.state === 'proposed' ? row.answer_by : null,
    plan: { sessions, sessionMinutes, cadenceDays },
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    proposedAt: row.proposed_at,
    can: role !== null && mayAnswer(row, role, ctx.now) ? ['accept', 'decline'] : [],
  };
};

/** Absent and not yours answer alike. */
export const viewPair = async (
  ctx: Pick<Ctx, 'db' | 'organizationId' | 'actor' | 'now' | 'language'>,
  pairId: string,
): Promise<PairView> => {
  const row = await rows(ctx).where('pair.id', '=', pairId).executeTakeFirst();
  if (!row || (roleIn(ctx.actor, row) === null && !managesProgram(ctx.actor, row.program_id)))
    throw new AppError('pair_not_found');
  return viewOf(ctx, row);
};

export const viewMyPairs = async (ctx: Ctx): Promise<{ items: PairView[] }> => {
  const me = personOf(ctx.actor);
  if (me === null) return { items: [] };
  const mine = await rows(ctx)
    .where((eb) => eb.or([eb('pair.mentor_person_id', '=', me), eb('pair.mentee_person_id', '=', me)]))
    .orderBy('pair.id', 'desc')
    .execute();
  return { items: mine.map((row) => viewOf(ctx, row)) };
};

const fullName = (alias: 'mentor' | 'mentee') =>
  sql<string>`${sql.ref(`${alias}.first_name`)} || ' ' || ${sql.ref(`${alias}.last_name`)}`;
const answersIn = sql<number>`(pair.mentor_response <> 'waiting')::int + (pair.mentee_response <> 'waiting')::int`;

/** For who manages the program: how many answers are in, never whose. */
export const listPairRows = async (
  ctx: Ctx,
  { programId, cursor, limit, state }: In<typeof listPairs>,
): Promise<Out<typeof listPairs>> => {
  await findProgram(ctx, programId);
  const [after] = cursor === undefined ? [] : readCursor(z.tuple([z.uuid()]), cursor);
  const inProgram = pairs(ctx)
    .where('pair.program_id', '=', programId)
    .$if(state !== undefined, (query) => query.where('pair.state', '=', state ?? 'proposed'));
  const page = inProgram
    .select([
      'pair.id',
      'pair.state',
      fullName('mentor').as('mentorName'),
      fullName('mentee').as('menteeName'),
      'mentor.department as mentorDepartment',
      'mentee.department as menteeDepartment',
      'pair.score',
      answersIn.as('answers'),
      sql<string | null>`case pair.state when 'proposed' then pair.answer_by end`.as('answerBy'),
    ])
    .$if(after !== undefined, (query) => query.where('pair.id', '<', after ?? ''))
    .orderBy('pair.id', 'desc')
    .limit(limit + 1);
  const count = inProgram.select(({ fn }) => fn.countAll<number>().as('total'));
  const [found, { total }] = await Promise.all([page.execute(), count.executeTakeFirstOrThrow()]);
  const { rows: shown, next } = cutPage<PairRow>(found, limit, ({ id }) => [id]);
  return { items: [...shown], next, total };
};
