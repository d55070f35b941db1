/** The result of a run: pairs with names and reasons, and who stayed without a partner. */
import type {
  compareMatchRuns,
  getMatchRunPairs,
  In,
  MatchPairView,
  MatchPerson,
  Out,
  UnmatchedView,
} from '@viceversa/contract';
import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';
import { factsIn } from '../../pairs/index.ts';
import { toldCauses } from '../rules/told.ts';
import { viewRun } from './runs.ts';

/** Names as they are now; a run itself holds none. */
export const peopleBy = async (
  ctx: Ctx,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, Omit<MatchPerson, 'enrollmentId'>>> => {
  const people = await ctx.db
    .selectFrom('person')
    .select(['id as personId', 'department', 'site', 'level', 'job_title as jobTitle'])
    .select(sql<string>`first_name || ' ' || last_name`.as('name'))
    .where('organization_id', '=', ctx.organizationId)
    .where(sql<boolean>`id = any(${[...new Set(personIds)]}::uuid[])`)
    .execute();
  return new Map(people.map((person) => [person.personId, person]));
};

const storedPairs = (ctx: Ctx, runId: string) =>
  ctx.db
    .selectFrom('match_run_pair')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .where('run_id', '=', runId)
    .orderBy('score', 'desc')
    .orderBy('mentor_person_id')
    .orderBy('mentee_person_id')
    .execute();

type Side = { readonly enrollmentId: string; readonly personId: string };
type Described = Pick<MatchPairView, 'score' | 'facts' | 'isLocked'> & { readonly mentor: Side; readonly mentee: Side };

export const withNames = async (ctx: Ctx, pairs: readonly Described[]): Promise<MatchPairView[]> => {
  const people = await peopleBy(
    ctx,
    pairs.flatMap(({ mentor, mentee }) => [mentor.personId, mentee.personId]),
  );
  return pairs.flatMap(({ mentor, mentee, score, facts, isLocked }): MatchPairView[] => {
    const [host, learner] = [people.get(mentor.personId), people.get(mentee.personId)];
    if (!host || !learner) return [];
    return [
      {
        mentor: { ...host, enrollmentId: mentor.enrollmentId },
        mentee: { ...learner, enrollmentId: mentee.enrollmentId },
        score,
        facts: factsIn(ctx.language, facts),
        isLocked,
      },
    ];
  });
};

export const pairsOfRun = async (ctx: Ctx, runId: string): Promise<MatchPairView[]> => {
  const rows = await storedPairs(ctx, runId);
  return withNames(
    ctx,
    rows.map((row) => ({
      mentor: { enrollmentId: row.mentor_enrollment_id, personId: row.mentor_person_id },
      mentee: { enrollmentId: row.mentee_enrollment_id, personId: row.mentee_person_id },
      score: row.score,
      facts: row.facts,
      isLocked: row.is_locked,
    })),
  );
};

const unmatchedOf = async (ctx: Ctx, runId: string): Promise<UnmatchedView[]> => {
  const rows = await ctx.db
    .selectFrom('match_run_unmatched')
    .selectAll()
    .where('organization_id', '=', ctx.organizationId)
    .where('run_id', '=', runId)
    .orderBy('role')
    .orderBy('person_id')
    .execute();
  const people = await peopleBy(
    ctx,
    rows.map(({ person_id }) => person_id),
  );
  return rows.flatMap(({ person_id, enrollment_id, role, free, cause, relaxation }): UnmatchedView[] => {
    const person = people.get(person_id);
    return person
      ? [{ person: { ...person, enrollmentId: enrollment_id }, role, free, cause: toldCauses(cause), relaxation }]
      : [];
  });
};

export const viewResult = async (
  ctx: Ctx,
  { programId, runId }: In<typeof getMatchRunPairs>,
): Promise<Out<typeof getMatchRunPairs>> => {
  await viewRun(ctx, programId, runId);
  const [pairs, unmatched] = await Promise.all([pairsOfRun(ctx, runId), unmatchedOf(ctx, runId)]);
  return { pairs, unmatched };
};

const pairKey = ({ mentor, mentee }: Pick<Described, 'mentor' | 'mentee'>): string =>
  `${mentor.personId} ${mentee.personId}`;

export const compareRuns = async (
  ctx: Ctx,
  { programId, runId, otherRunId }: In<typeof compareMatchRuns>,
): Promise<Out<typeof compareMatchRuns>> => {
  const run = await viewRun(ctx, programId, runId);
  const other = await viewRun(ctx, programId, otherRunId);
  const [pairs, others] = await Promise.all([pairsOfRun(ctx, runId), pairsOfRun(ctx, otherRunId)]);
  const [keys, otherKeys] = [new Set(pairs.map(pairKey)), new Set(others.map(pairKey))];
  const onlyInRun = pairs.filter((pair) => !otherKeys.has(pairKey(pair)));
  return {
    run,
    other,
    kept: pairs.length - onlyInRun.length,
    onlyInRun,
    onlyInOther: others.filter((pair) => !keys.has(pairKey(pair))),
  };
};
