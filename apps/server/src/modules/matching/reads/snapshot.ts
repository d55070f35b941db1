/** Gathers what a solve sees: the people enrolled, the lines above them, their pairs so far, and the hand's corrections. */
import type { Position, Profile } from '@viceversa/matching';
import { type RawBuilder, sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';
import { stylesOfEnrolled } from '../../profile/index.ts';
import type { StoredProgram } from '../../programs/index.ts';
import type { Member, PersonPair, Snapshot } from '../rules/snapshot.ts';

type Source = Pick<StoredProgram, 'id' | 'kind' | 'starts_on'>;

const enrolledPeople = (ctx: Ctx, programId: string) =>
  ctx.db
    .selectFrom('enrollment')
    .innerJoin('person', (join) =>
      join
        .onRef('person.organization_id', '=', 'enrollment.organization_id')
        .onRef('person.id', '=', 'enrollment.person_id'),
    )
    .select([
      'enrollment.id as enrollmentId',
      'enrollment.role',
      'enrollment.capacity',
      'person.id as personId',
      'person.level',
      'person.department',
      'person.site',
      'person.time_zone',
      'person.manager_id',
      'person.dotted_manager_id',
      'person.languages',
      'person.working_start',
      'person.working_end',
      'person.availability',
      'person.interests',
      'person.goals',
    ])
    .where('enrollment.organization_id', '=', ctx.organizationId)
    .where('enrollment.program_id', '=', programId)
    .where('person.state', '=', 'active')
    .orderBy('person.id')
    .orderBy('enrollment.role')
    .execute();
type Enrolled = Awaited<ReturnType<typeof enrolledPeople>>[number];

const enrolledIds = (ctx: Ctx, programId: string): RawBuilder<unknown> =>
  sql`(select person_id from enrollment where organization_id = ${ctx.organizationId} and program_id = ${programId})`;

const skillsOf = (ctx: Ctx, programId: string) =>
  ctx.db
    .selectFrom('person_skill')
    .select(['person_id', 'direction', 'concept', 'label', 'level'])
    .where('organization_id', '=', ctx.organizationId)
    .where(sql<boolean>`person_id in ${enrolledIds(ctx, programId)}`)
    .orderBy('person_id')
    .orderBy('direction')
    .orderBy('concept')
    .execute();

/** Everybody enrolled and everybody above them, at any distance, along both lines. */
const positionsOf = async (ctx: Ctx, programId: string): Promise<Position[]> => {
  const { rows } = await sql<{ id: string; manager_id: string | null; dotted_manager_id: string | null }>`
    with recursive line as (
      select id, manager_id, dotted_manager_id from person
      where organization_id = ${ctx.organizationId} and id in ${enrolledIds(ctx, programId)}
      union
      select person.id, person.manager_id, person.dotted_manager_id from line
      cross join lateral (values (line.manager_id), (line.dotted_manager_id)) as above (id)
      join person on person.organization_id = ${ctx.organizationId} and person.id = above.id
    ) select id, manager_id, dotted_manager_id from line order by id`.execute(ctx.db);
  return rows.map((row) => ({ id: row.id, managerId: row.manager_id, dottedManagerId: row.dotted_manager_id }));
};

/** Pairs of the people enrolled, in any program: who learned together before, and who declined whom here. */
const pairsSoFar = (ctx: Ctx, programId: string) =>
  ctx.db
    .selectFrom('pair')
    .select(['program_id', 'mentor_person_id', 'mentee_person_id', 'state', 'mentor_response', 'mentee_response'])
    .where('organization_id', '=', ctx.organizationId)
    .where(sql<boolean>`mentor_person_id in ${enrolledIds(ctx, programId)}`)
    .where(sql<boolean>`mentee_person_id in ${enrolledIds(ctx, programId)}`)
    .orderBy('id')
    .execute();
type PastPair = Awaited<ReturnType<typeof pairsSoFar>>[number];

const constraintsOf = (ctx: Ctx, programId: string) =>
  ctx.db
    .selectFrom('match_constraint as rule')
    .innerJoin('enrollment as mentor', (join) =>
      join
        .onRef('mentor.organization_id', '=', 'rule.organization_id')
        .onRef('mentor.id', '=', 'rule.mentor_enrollment_id'),
    )
    .innerJoin('enrollment as mentee', (join) =>
      join
        .onRef('mentee.organization_id', '=', 'rule.organization_id')
        .onRef('mentee.id', '=', 'rule.mentee_enrollment_id'),
    )
    .select(['rule.kind', 'mentor.person_id as mentor', 'mentee.person_id as mentee'])
    .where('rule.organization_id', '=', ctx.organizationId)
    .where('rule.program_id', '=', programId)
    .orderBy('rule.id')
    .execute();

const fold = (text: string): string => text.trim().toLowerCase();

/** Whoever sat on either side: roles may be exchanged from one program to the next, people stay the same. */
const partnersOf = (pairs: readonly PastPair[]): ReadonlyMap<string, readonly string[]> => {
  const both = pairs.flatMap(({ mentor_person_id: mentor, mentee_person_id: mentee }) => [
    { one: mentor, other: mentee },
    { one: mentee, other: mentor },
  ]);
  const byPerson = Map.groupBy(both, ({ one }) => one);
  return new Map([...byPerson].map(([one, met]) => [one, [...new Set(met.map(({ other }) => other))].sort()]));
};

export const takeSnapshot = async (ctx: Ctx, program: Source): Promise<Snapshot> => {
  const people = await enrolledPeople(ctx, program.id);
  const skills = Map.groupBy(await skillsOf(ctx, program.id), ({ person_id }) => person_id);
  const styles = await stylesOfEnrolled(ctx, program.id);
  const positions = await positionsOf(ctx, program.id);
  const pairs = await pairsSoFar(ctx, program.id);
  const constraints = await constraintsOf(ctx, program.id);

  const alive = pairs.filter(
    ({ program_id, state }) => program_id === program.id && state !== 'proposed' && state !== 'ended',
  );
  const former = partnersOf(
    pairs.filter((pair) => pair.mentor_response === 'accepted' && pair.mentee_response === 'accepted'),
  );
  const declined = partnersOf(
    pairs.filter(
      (pair) => pair.program_id === program.id && [pair.mentor_response, pair.mentee_response].includes('declined'),
    ),
  );
  const places = Map.groupBy(
    alive.flatMap((pair) => [`mentor ${pair.mentor_person_id}`, `mentee ${pair.mentee_person_id}`]),
    (place) => place,
  );
  const labels = new Map<string, string>();
  const named = (text: string): string => {
    const key = fold(text);
    if (!labels.has(key)) labels.set(key, text.trim());
    return key;
  };
  const memberOf = (person: Enrolled): Member => {
    const own = skills.get(person.personId) ?? [];
    for (const { concept, label } of own) if (!labels.has(concept)) labels.set(concept, label);
    const inDirection = (wanted: 'teaches' | 'learns') =>
      own.filter(({ direction }) => direction === wanted).map(({ concept, level }) => ({ concept, level }));
    const used = places.get(`${person.role} ${person.personId}`)?.length ?? 0;
    const isMentor = person.role === 'mentor';
    const profile: Profile = {
      id: person.personId,
      role: person.role,
      level: person.level,
      department: person.department,
      site: person.site,
      managerId: person.manager_id,
      dottedManagerId: person.dotted_manager_id,
      languages: [...person.languages].sort(),
      zone: person.time_zone,
      workingHours:
        person.working_start === person.working_end ? null : { start: person.working_start, end: person.working_end },
      windows: person.availability,
      capacity: Math.max(0, person.capacity - used),
      teaches: inDirection('teaches'),
      learns: inDirection('learns'),
      goalTopics: [],
      goalTexts: [...person.goals].sort(),
      interests: person.interests.map(named).sort(),
      style: styles.get(person.personId),
      notWith: [],
      formerPartners: isMentor ? (former.get(person.personId) ?? []) : [],
      vetoes: isMentor ? (declined.get(person.personId) ?? []) : [],
    };
    return { enrollmentId: person.enrollmentId, profile };
  };
  const taken = alive.map((pair): PersonPair => [pair.mentee_person_id, pair.mentor_person_id]).sort();
  const isTaken = (pair: PersonPair) => taken.some((each) => each[0] === pair[0] && each[1] === pair[1]);
  const pairsBy = (kind: 'lock' | 'forbid'): PersonPair[] =>
    constraints
      .filter((each) => each.kind === kind)
      .map(({ mentee, mentor }): PersonPair => [mentee, mentor])
      .filter((pair) => !isTaken(pair))
      .sort();
  return {
    kind: program.kind,
    referenceDate: program.starts_on,
    mentors: people.filter(({ role }) => role === 'mentor').map(memberOf),
    mentees: people.filter(({ role }) => role === 'mentee').map(memberOf),
    positions,
    labels: Object.fromEntries(labels),
    locked: pairsBy('lock'),
    forbidden: pairsBy('forbid'),
    taken,
  };
};
