import type { listDemoPersonas, Out } from '@viceversa/contract';
import type { Kysely } from 'kysely';
import type { Database, DemoPersonaTable } from '../../db/tables.ts';

/** Persona key → account of the demo organization; empty outside demo mode. */
export const personas = async (db: Kysely<Database>): Promise<Out<typeof listDemoPersonas>['items']> => {
  const rows = await db
    .selectFrom('demo_persona')
    .innerJoin('organization', 'organization.id', 'demo_persona.organization_id')
    .innerJoin('account', 'account.id', 'demo_persona.account_id')
    .leftJoin('person', (join) =>
      join.onRef('person.organization_id', '=', 'account.organization_id').onRef('person.id', '=', 'account.person_id'),
    )
    .where('organization.is_demo', '=', true)
    .select(['demo_persona.key', 'account.name', 'person.job_title as jobTitle', 'account.id as accountId'])
    .execute();
  return personaOrder.flatMap((key) => rows.filter((row) => row.key === key));
};

const personaOrder: readonly DemoPersonaTable['key'][] = [
  'program_manager',
  'mentor',
  'mentee',
  'delegate',
  'owner',
  'sponsor',
  'line_manager',
  'it_admin',
];

/** What this database holds: nothing yet, the demo, or a real organization. */
export const contents = async (db: Kysely<Database>): Promise<'nothing' | 'demo' | 'real'> => {
  const rows = await db.selectFrom('organization').select('is_demo').execute();
  if (rows.length === 0) return 'nothing';
  return rows.every((row) => row.is_demo) ? 'demo' : 'real';
};
