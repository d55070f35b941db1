/** What people say about themselves: nobody else meets a trace of it, and no other code reads where it is kept. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { questionnaireItems } from '@viceversa/content/questionnaire';
import type { Endpoint } from '@viceversa/contract';
import { getRunFairness } from '@viceversa/contract';
import { beforeAll, expect, test } from 'vitest';
import { testServer } from '../testing/server.ts';
import { declaredEndpoints } from '../wire.ts';
import { ask } from './ask.ts';
import { type Target, targetsOf } from './objects.ts';
import { aWorld, roleKeys, type World } from './world.ts';

const server = testServer();
const source = join(import.meta.dirname, '..');
let world: World;
const cookies = new Map<string, string>();

beforeAll(async () => {
  world = await aWorld(server.connection().db);
  for (const role of roleKeys) cookies.set(role, await server.signIn(world.home.accounts[role]));
  const { programId } = world.home.programs.this;
  await server
    .connection()
    .db.updateTable('program')
    .set({ counts_groups: true })
    .where('id', '=', programId)
    .execute();
});

/** Mentee 1, who signs in as `participant`, says this about themself. */
const say = async (step: number, gender: 'woman' | 'man'): Promise<void> => {
  const { db } = server.connection();
  const owner = { organization_id: world.home.organizationId, person_id: world.home.people['mentee-1'] };
  await db.deleteFrom('questionnaire_answer').where('person_id', '=', owner.person_id).execute();
  await db.deleteFrom('declared_group').where('person_id', '=', owner.person_id).execute();
  await db
    .insertInto('questionnaire_answer')
    .values(questionnaireItems.map(({ id }, item) => ({ ...owner, question: id, step: (item + step) % 5 })))
    .execute();
  const age_band = gender === 'woman' ? 'under_30' : '60_plus';
  const caregiver = gender === 'woman' ? 'yes' : 'no';
  await db
    .insertInto('declared_group')
    .values({ ...owner, gender, age_band, caregiver })
    .execute();
};

/** What stands elsewhere, or nowhere, answers nothing to anybody here. */
const isAtHome = ({ place }: Target): boolean => place === 'this' || place === 'other';

/** Every answer to every read, by who asked for what. */
const everything = async (): Promise<ReadonlyMap<string, string>> => {
  const answers = new Map<string, string>();
  const signIns = { spare: world.home.accounts, abroad: world.abroad.accounts.owner };
  const reads = declaredEndpoints.filter((endpoint: Endpoint) => endpoint.method === 'GET');
  for (const role of roleKeys)
    for (const endpoint of reads)
      for (const target of targetsOf(endpoint, world, signIns).filter(isAtHome)) {
        const url = endpoint.path.replace(/:(\w+)/g, (_, name: string) => target.ids[name] ?? '');
        const { text } = await ask(server.product(), {
          method: 'GET',
          url,
          headers: { cookie: cookies.get(role) ?? '' },
        });
        answers.set(`${role} ${endpoint.path} ${target.name}`, text.replaceAll(/"requestId":"[^"]*"/g, ''));
      }
  return answers;
};

test('other answers of one person change nothing that anybody else can read', { timeout: 180_000 }, async () => {
  await say(0, 'woman');
  const before = await everything();
  await say(2, 'man');
  const after = await everything();
  const changed = [...before].filter(([what, text]) => after.get(what) !== text).map(([what]) => what);
  expect(changed).toEqual(['participant /api/me/questionnaire no object', 'participant /api/me/groups no object']);
  // Otherwise the crawl would have looked at closed doors only.
  const fairness = [...after].filter(
    ([what, text]) => what.includes(getRunFairness.path) && text.includes('"declared":['),
  );
  expect(fairness.length).toBeGreaterThan(0);
});

test('no module but the profile’s names the tables in which it is kept', () => {
  const files = globSync('**/*.ts', { cwd: source }).filter((file) => !file.endsWith('.test.ts'));
  const naming = files.filter((file) =>
    /questionnaire_answer|declared_group/.test(readFileSync(join(source, file), 'utf8')),
  );
  const outside = naming.filter((file) => !/^(modules\/(profile|demo)|db|safety)\//.test(file));
  expect(naming.length).toBeGreaterThan(4);
  expect(outside).toEqual([]);
});
