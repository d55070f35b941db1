/** Fills an empty database with the demo organization: its people, its accounts. Programs come from their own actions. */
import { skillConcepts } from '@viceversa/content';
import type { Kysely } from 'kysely';
import type { Database, DemoPersonaTable } from '../../../db/tables.ts';
import { newId } from '../../../kernel/id.ts';
import { type OrganizationId, organizationScope } from '../../../kernel/scope.ts';
import { searchTextOf } from '../../people/index.ts';
import { type DemoAnswers, demoAnswers } from '../rules/answers.ts';
import { type DemoPerson, demoCompany } from '../rules/company.ts';

/** Employee id → person id. */
type Staff = ReadonlyMap<string, string>;

export const seedCompany = async (
  db: Kysely<Database>,
  now: Temporal.Instant,
): Promise<{ organizationId: OrganizationId; staff: Staff }> => {
  const at = now.toString();
  const id = newId(now);
  await db
    .insertInto('organization')
    .values({ id, name: 'Aurora Systems', language: 'en', time_zone: 'Europe/Rome', is_demo: true, created_at: at })
    .execute();
  const organizationId = organizationScope(id);
  const company = demoCompany();
  const staff = new Map(company.map(({ employeeId }) => [employeeId, newId(now)]));
  const said = demoAnswers(company);
  await db
    .insertInto('person')
    .values(
      company.map((person, index) => ({
        ...personRow(organizationId, person, staff, at),
        availability: JSON.stringify(said[index]?.windows ?? []),
      })),
    )
    .execute();
  await seedAnswers(
    db,
    company.flatMap(({ employeeId }, index) => {
      const owner = { organization_id: organizationId, person_id: idOf(staff, employeeId) };
      const answers = said[index];
      return answers ? [{ owner, ...answers }] : [];
    }),
  );
  await db
    .insertInto('person_skill')
    .values(company.flatMap((person) => skillRows(organizationId, person, staff)))
    .execute();
  return { organizationId, staff };
};

type Said = Omit<DemoAnswers, 'windows'> & {
  readonly owner: { readonly organization_id: string; readonly person_id: string };
};

const seedAnswers = async (db: Kysely<Database>, said: readonly Said[]): Promise<void> => {
  await db
    .insertInto('questionnaire_answer')
    .values(said.flatMap(({ owner, answers }) => answers.map((answer) => ({ ...owner, ...answer }))))
    .execute();
  await db
    .insertInto('declared_group')
    .values(
      said.flatMap(({ owner, groups }) => {
        if (groups === null) return [];
        const { ageBand, ...rest } = groups;
        return [{ ...owner, ...rest, age_band: ageBand }];
      }),
    )
    .execute();
};

const idOf = (staff: Staff, employeeId: string): string => {
  const id = staff.get(employeeId);
  if (!id) throw new Error(`nobody in the demo has the employee id ${employeeId}`);
  return id;
};

const personRow = (organizationId: OrganizationId, person: DemoPerson, staff: Staff, at: string) => ({
  organization_id: organizationId,
  id: idOf(staff, person.employeeId),
  employee_id: person.employeeId,
  email: person.email,
  first_name: person.firstName,
  last_name: person.lastName,
  job_title: person.jobTitle,
  level: person.level,
  department: person.department,
  site: person.site,
  time_zone: person.timeZone,
  manager_id: person.managerId ? idOf(staff, person.managerId) : null,
  dotted_manager_id: null,
  hire_date: person.hireDate,
  languages: [...person.languages],
  interests: [...person.interests],
  goals: [...person.goals],
  imported_role: null,
  imported_capacity: null,
  search_text: searchTextOf(person),
  created_at: at,
  updated_at: at,
});

const labels = new Map(skillConcepts.map(({ id, names }) => [id, names.en]));

const skillRows = (organizationId: OrganizationId, person: DemoPerson, staff: Staff) =>
  (['teaches', 'learns'] as const).flatMap((direction) =>
    person[direction].map(({ concept, level }, position) => ({
      organization_id: organizationId,
      person_id: idOf(staff, person.employeeId),
      direction,
      concept,
      label: labels.get(concept) ?? concept,
      level,
      position,
    })),
  );

/** An account for a persona, bound to the person it plays. */
export const addPersona = async (
  db: Kysely<Database>,
  {
    organizationId,
    key,
    personId,
    now,
  }: { organizationId: OrganizationId; key: DemoPersonaTable['key']; personId: string; now: Temporal.Instant },
): Promise<string> => {
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('organization_id', '=', organizationId)
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const id = newId(now);
  await db
    .insertInto('account')
    .values({
      id,
      organization_id: organizationId,
      person_id: personId,
      email: person.email ?? `${key}@aurora.example`,
      name: `${person.first_name} ${person.last_name}`,
      language: null,
      time_zone: person.time_zone,
      disabled_at: null,
      created_at: now.toString(),
      updated_at: now.toString(),
    })
    .execute();
  await db.insertInto('demo_persona').values({ organization_id: organizationId, key, account_id: id }).execute();
  return id;
};
