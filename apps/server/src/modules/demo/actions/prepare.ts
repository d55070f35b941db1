/** Makes the demo on first start, and refuses to mix it with real data. */
import { sql } from 'kysely';
import type { Config } from '../../../config.ts';
import type { Connection } from '../../../db/client.ts';
import type { DemoPersonaTable } from '../../../db/tables.ts';
import type { JobCtx } from '../../../kernel/context.ts';
import { newId } from '../../../kernel/id.ts';
import { contents, personas } from '../reads.ts';
import { addPersona, seedCompany } from './company.ts';
import { seedPublishedProgram, seedReadyProgram } from './programs.ts';

/** The data folder holds a real organization and was started with --demo, or the other way round. */
export class DemoRefused extends Error {
  override readonly name = 'DemoRefused';
}

export type DemoParts = {
  readonly config: Pick<Config, 'isDemo' | 'baseUrl'>;
  readonly connection: Connection;
  readonly context: (organizationId: string, name: string) => JobCtx;
  readonly say: (line: string) => void;
};

/** Before anything is served: the wrong kind of data stops the start. */
export const refuseMixture = async ({
  config,
  connection,
}: Pick<DemoParts, 'config' | 'connection'>): Promise<void> => {
  const found = await contents(connection.db);
  if (config.isDemo && found === 'real')
    throw new DemoRefused(
      'This database holds a real organization. The demo needs an empty one: npm start -- --demo --data ANOTHER_FOLDER',
    );
  if (!config.isDemo && found === 'demo')
    throw new DemoRefused(
      'This database holds the demo. Start it with --demo, or use another folder: npm start -- --data ANOTHER_FOLDER',
    );
};

/** Fills an empty database; answers the link of each persona. */
export const prepareDemo = async (
  parts: DemoParts,
  now: Temporal.Instant,
): Promise<{ key: string; name: string; url: string }[]> => {
  const { config, connection, say } = parts;
  if ((await personas(connection.db)).length === 0) {
    say('Inventing a company of 240 people with two programs (first start of the demo only)…');
    await seed(parts, now);
  }
  return (await personas(connection.db)).map(({ key, name }) => ({
    key,
    name,
    url: `${config.baseUrl}/demo/as/${key}`,
  }));
};

const seed = async ({ connection, context }: DemoParts, now: Temporal.Instant): Promise<void> => {
  // An earlier start that was interrupted left a part: begin again.
  await connection.db.deleteFrom('organization').where('is_demo', '=', true).execute();
  const { organizationId } = await seedCompany(connection.db, now);
  const ctx = context(organizationId, 'demo');
  const readyProgram = await seedReadyProgram(ctx);
  const publishedProgram = await seedPublishedProgram(ctx);
  const people = await choosePeople(ctx, publishedProgram);
  await connection.db.transaction().execute(async (db) => {
    const persona = (key: DemoPersonaTable['key'], personId: string) =>
      addPersona(db, { organizationId, key, personId, now });
    const grant = (
      accountId: string,
      role: 'owner' | 'it_admin' | 'program_manager' | 'sponsor' | 'delegate',
      scope: { readonly program?: string; readonly person?: string } = {},
    ) =>
      db
        .insertInto('role_assignment')
        .values({
          organization_id: organizationId,
          id: newId(now),
          account_id: accountId,
          role,
          program_id: scope.program ?? null,
          person_id: scope.person ?? null,
          created_at: now.toString(),
        })
        .execute();
    await grant(await persona('owner', people.owner), 'owner');
    await grant(await persona('it_admin', people.itAdmin), 'it_admin');
    await grant(await persona('sponsor', people.sponsor), 'sponsor', { program: publishedProgram });
    const manager = await persona('program_manager', people.programManager);
    await grant(manager, 'program_manager', { program: readyProgram });
    await grant(manager, 'program_manager', { program: publishedProgram });
    await persona('mentor', people.mentor);
    await persona('mentee', people.mentee);
    await grant(await persona('delegate', people.delegate), 'delegate', { person: people.mentee });
    await persona('line_manager', people.lineManager);
  });
};

/** One person for each persona: a pair that still waits for both answers, the mentor's manager, and staff. */
const choosePeople = async (ctx: JobCtx, programId: string) => {
  const pair = await ctx.db
    .selectFrom('pair')
    .innerJoin('person as mentor', (join) =>
      join
        .onRef('mentor.organization_id', '=', 'pair.organization_id')
        .onRef('mentor.id', '=', 'pair.mentor_person_id'),
    )
    .where('pair.organization_id', '=', ctx.organizationId)
    .where('pair.program_id', '=', programId)
    .where('pair.mentor_response', '=', 'waiting')
    .where('pair.mentee_response', '=', 'waiting')
    .where('mentor.manager_id', 'is not', null)
    .select(['pair.mentor_person_id as mentor', 'pair.mentee_person_id as mentee', 'mentor.manager_id as lineManager'])
    // Somebody who said when they have time, if there is one: it is worth looking at.
    .orderBy((person) => person('mentor.availability', '=', sql<never>`'[]'`))
    .orderBy('pair.score', 'desc')
    .executeTakeFirstOrThrow();
  const taken = [pair.mentor, pair.mentee, pair.lineManager ?? ''];
  const staff = async (department: string, level: number): Promise<string> => {
    const { id } = await ctx.db
      .selectFrom('person')
      .select('id')
      .where('organization_id', '=', ctx.organizationId)
      .where('department', '=', department)
      .where('level', '=', level)
      .where('id', 'not in', taken)
      .orderBy('employee_id')
      .executeTakeFirstOrThrow();
    taken.push(id);
    return id;
  };
  return {
    mentor: pair.mentor,
    mentee: pair.mentee,
    lineManager: pair.lineManager ?? pair.mentee,
    sponsor: await staff('People', 10),
    owner: await staff('People', 9),
    programManager: await staff('People', 6),
    itAdmin: await staff('Engineering', 4),
    // Nobody of this level and department takes part: a delegate and nothing else.
    delegate: await staff('People', 4),
  };
};
