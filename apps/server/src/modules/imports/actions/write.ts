/** Writes the changes of an import: a few statements for any number of people, all in the caller's transaction. */
import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';
import { reviseProgramsOf } from '../../people/index.ts';
import { forgetProfile } from '../../profile/index.ts';
import { rememberOwnSkills } from '../../skills/index.ts';
import type { DottedLine, PersonRecord, Records } from '../rules/records.ts';
import { batchesOf } from './store.ts';

/**
 * PostgreSQL keeps its plan for checking that a manager exists. Made while the table was nearly empty, that plan reads
 * the whole table for each row: minutes for 10,000 people. New statistics make it plan again.
 */
const firstImportSize = 500;

export const writeRecords = async (
  ctx: Ctx,
  records: Records,
  leavers: 'keep' | 'mark_left',
  report: (done: number) => Promise<void>,
): Promise<void> => {
  await releaseIdentities(ctx, records);
  let done = 0;
  for (const batch of batchesOf(records.people)) {
    await writePeople(ctx, batch);
    if (done === 0 && batch.length >= firstImportSize) await sql`analyze person`.execute(ctx.db);
    done += batch.length;
    await report(done);
  }
  await writeDottedLines(ctx, records.dottedLines);
  await writeSkills(ctx, records);
  const left = leavers === 'mark_left' ? records.leaverIds : [];
  await markLeft(ctx, left);
  await forgetProfile(ctx, left);
  await reviseProgramsOf(ctx, [...records.changedIds, ...left]);
};

/** An address that moves on, or two people who exchange theirs, would meet the unique index halfway. */
const releaseIdentities = async (ctx: Ctx, { losesEmail, renamed }: Records): Promise<void> => {
  await sql`
    update person set email = null, employee_id = case when id = any(${renamed}::uuid[]) then null else employee_id end
    where organization_id = ${ctx.organizationId} and id = any(${[...losesEmail, ...renamed]}::uuid[])
  `.execute(ctx.db);
};

const writePeople = async (ctx: Ctx, people: readonly PersonRecord[]): Promise<void> => {
  await sql`
    insert into person (organization_id, id, manager_id, employee_id, email, first_name, last_name, job_title, level, department,
      site, time_zone, hire_date, languages, working_start, working_end, availability, interests, goals, imported_role,
      imported_capacity, search_text, created_at, updated_at)
    select ${ctx.organizationId}::uuid, imported.*, ${ctx.now.toString()}::timestamptz, ${ctx.now.toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as imported (
      id uuid, manager_id uuid, employee_id text, email text, first_name text, last_name text, job_title text, level integer,
      department text, site text, time_zone text, hire_date date, languages text[], working_start text,
      working_end text, availability jsonb, interests text[], goals text[], imported_role text, imported_capacity integer, search_text text
    )
    on conflict (organization_id, id) do update set
      manager_id = excluded.manager_id, employee_id = excluded.employee_id, email = excluded.email, first_name = excluded.first_name,
      last_name = excluded.last_name, job_title = excluded.job_title, level = excluded.level,
      department = excluded.department, site = excluded.site, time_zone = excluded.time_zone,
      hire_date = excluded.hire_date, languages = excluded.languages, working_start = excluded.working_start,
      working_end = excluded.working_end, availability = excluded.availability, interests = excluded.interests, goals = excluded.goals,
      imported_role = excluded.imported_role, imported_capacity = excluded.imported_capacity,
      search_text = excluded.search_text, state = 'active', version = person.version + 1,
      updated_at = excluded.updated_at
  `.execute(ctx.db);
};

const writeDottedLines = async (ctx: Ctx, lines: readonly DottedLine[]): Promise<void> => {
  await sql`
    update person set dotted_manager_id = line.dotted_manager_id
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as line (id uuid, dotted_manager_id uuid)
    where person.organization_id = ${ctx.organizationId} and person.id = line.id
  `.execute(ctx.db);
};

const writeSkills = async (ctx: Ctx, { skills, replacedSkills }: Records): Promise<void> => {
  await sql`
    delete from person_skill
    using jsonb_to_recordset(${JSON.stringify(replacedSkills)}::jsonb) as replaced (person_id uuid, direction text)
    where person_skill.organization_id = ${ctx.organizationId} and person_skill.person_id = replaced.person_id
      and person_skill.direction = replaced.direction
  `.execute(ctx.db);
  const rows = skills.flatMap(({ person_id, direction, skills: chosen }) =>
    chosen.map((skill, position) => ({ person_id, direction, ...skill, position })),
  );
  for (const batch of batchesOf(rows))
    await sql`
      insert into person_skill (organization_id, person_id, direction, concept, label, level, position)
      select ${ctx.organizationId}::uuid, skill.* from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb) as skill (
        person_id uuid, direction text, concept text, label text, level integer, position integer
      )
    `.execute(ctx.db);
  await rememberOwnSkills(ctx, rows, ctx.language);
};

const markLeft = async (ctx: Ctx, personIds: readonly string[]): Promise<void> => {
  await sql`
    update person set state = 'left', availability = '[]', version = version + 1, updated_at = ${ctx.now.toString()}::timestamptz
    where organization_id = ${ctx.organizationId} and id = any(${personIds}::uuid[])
  `.execute(ctx.db);
};
