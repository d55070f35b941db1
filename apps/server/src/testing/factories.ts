/** Valid rows by default; tests name only what they are about. The seed feeds from the same shapes. */
import type { Insertable, Kysely } from 'kysely';
import type { PersonTable } from '../db/person-tables.ts';
import type { Database, EnrollmentTable, ProgramTable } from '../db/tables.ts';
import { newId } from '../kernel/id.ts';
import { type OrganizationId, organizationScope } from '../kernel/scope.ts';

export const testNow = Temporal.Instant.from('2026-03-02T09:00:00Z');
const at = testNow.toString({ fractionalSecondDigits: 3 });
let counter = 0;

export const anOrganization = async (
  db: Kysely<Database>,
  name = 'Northwind',
  isDemo = false,
): Promise<OrganizationId> => {
  const id = newId(testNow);
  await db
    .insertInto('organization')
    .values({ id, name, language: 'en', time_zone: 'Europe/Rome', is_demo: isDemo, created_at: at })
    .execute();
  return organizationScope(id);
};

export const aPerson = async (
  db: Kysely<Database>,
  organizationId: OrganizationId,
  values: Partial<Insertable<PersonTable>> = {},
): Promise<string> => {
  const number = ++counter;
  const id = values.id ?? newId(testNow);
  const firstName = values.first_name ?? 'Ada';
  const lastName = values.last_name ?? `Person${number}`;
  await db
    .insertInto('person')
    .values({
      organization_id: organizationId,
      id,
      employee_id: `P${number}`,
      email: `person${number}@example.com`,
      first_name: firstName,
      last_name: lastName,
      job_title: 'Specialist',
      level: 3,
      department: 'Engineering',
      site: 'Milano',
      time_zone: 'Europe/Rome',
      manager_id: null,
      dotted_manager_id: null,
      hire_date: '2020-01-15',
      languages: ['en'],
      imported_role: null,
      imported_capacity: null,
      search_text: `${firstName} ${lastName} person${number}@example.com`.toLowerCase(),
      created_at: at,
      updated_at: at,
      ...values,
    })
    .execute();
  return id;
};

export const anAccount = async (
  db: Kysely<Database>,
  organizationId: OrganizationId,
  values: { personId?: string | null; email?: string; name?: string; secondFactor?: boolean } = {},
): Promise<string> => {
  const number = ++counter;
  const id = newId(testNow);
  await db
    .insertInto('account')
    .values({
      id,
      organization_id: organizationId,
      person_id: values.personId ?? null,
      email: values.email ?? `account${number}@example.com`,
      name: values.name ?? `Account ${number}`,
      language: 'en',
      time_zone: null,
      disabled_at: null,
      created_at: at,
      updated_at: at,
    })
    .execute();
  if (values.secondFactor ?? true)
    await db.insertInto('second_factor').values({ account_id: id, secret: '', confirmed_at: at }).execute();
  return id;
};

export const aRole = async (
  db: Kysely<Database>,
  organizationId: OrganizationId,
  accountId: string,
  role: 'owner' | 'it_admin' | 'program_manager' | 'sponsor' | 'confidant',
  programId: string | null = null,
): Promise<string> => {
  const id = newId(testNow);
  await db
    .insertInto('role_assignment')
    .values({ organization_id: organizationId, id, account_id: accountId, role, program_id: programId, created_at: at })
    .execute();
  return id;
};

export const aDelegate = async (
  db: Kysely<Database>,
  organizationId: OrganizationId,
  accountId: string,
  personId: string,
): Promise<string> => {
  const id = newId(testNow);
  await db
    .insertInto('role_assignment')
    .values({
      organization_id: organizationId,
      id,
      account_id: accountId,
      role: 'delegate',
      program_id: null,
      person_id: personId,
      created_at: at,
    })
    .execute();
  return id;
};

export const testPolicy = {
  levelGap: 2,
  differentDepartment: false,
  differentSite: false,
  sameLanguage: true,
  minimumOverlapMinutes: 60,
  forbidReportingLine: true,
  forbidFormerPairs: true,
  competenceGap: 0,
  weights: { skills: 40, goals: 20, interests: 15, style: 15, availability: 10, preferences: 0, novelty: 0 },
  outside: 0,
  objective: 'total',
} as const;
const testPlan = {
  sessions: 7,
  sessionMinutes: 30,
  cadenceDays: 28,
  acceptanceWorkingDays: 5,
  mentorCapacity: 1,
  menteeCapacity: 1,
} as const;

export const aProgram = async (
  db: Kysely<Database>,
  organizationId: OrganizationId,
  values: Partial<Pick<ProgramTable, 'id' | 'name' | 'kind' | 'state'>> = {},
): Promise<string> => {
  const id = values.id ?? newId(testNow);
  await db
    .insertInto('program')
    .values({
      organization_id: organizationId,
      id,
      name: `Program ${++counter}`,
      kind: 'reverse',
      template_key: 'digital-fluency',
      state: 'recruiting',
      starts_on: '2026-04-01',
      ends_on: '2026-09-30',
      languages: ['en', 'it'],
      policy: JSON.stringify(testPolicy),
      plan: JSON.stringify(testPlan),
      published_run_id: null,
      created_at: at,
      updated_at: at,
      ...values,
    })
    .execute();
  return id;
};

export const anEnrollment = async (
  db: Kysely<Database>,
  organizationId: OrganizationId,
  values: Pick<EnrollmentTable, 'program_id' | 'person_id' | 'role'> & { capacity?: number },
): Promise<string> => {
  const id = newId(testNow);
  await db
    .insertInto('enrollment')
    .values({ organization_id: organizationId, id, capacity: 1, created_at: at, ...values })
    .execute();
  return id;
};
