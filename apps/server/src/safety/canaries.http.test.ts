import * as contract from '@viceversa/contract';
import { pino } from 'pino';
import { beforeAll, expect, test } from 'vitest';
import { testServer } from '../testing/server.ts';
import { declaredEndpoints } from '../wire.ts';
import { asJson, ask, type Reply } from './ask.ts';
import { type Canary, canariesIn } from './canary.ts';
import { type Target, targetsOf } from './objects.ts';
import { positiveBody } from './positive-inputs.ts';
import { maySee, secretFields, type Viewer } from './who-sees-what.ts';
import { aWorld, type Realm, type RoleKey, roleKeys, type World } from './world.ts';

const logged: string[] = [];
const log = pino({ level: 'debug' }, { write: (line: string) => logged.push(line) });
const server = testServer({}, { log });
let world: World;
const cookies = new Map<string, string>();

const cookieOf = ({ organization, role }: Viewer): string => cookies.get(`${organization} ${role}`) ?? '';

beforeAll(async () => {
  world = await aWorld(server.connection().db);
  for (const realm of [world.home, world.abroad])
    for (const role of roleKeys) cookies.set(`${realm.name} ${role}`, await server.signIn(realm.accounts[role]));
});

const found = (reply: Reply): readonly Canary[] =>
  canariesIn(`${reply.text} ${JSON.stringify(reply.headers)}`, world.canaries);
const named = ({ organization, field, of }: Canary): string => `${field} of ${of} (${organization})`;

/** Filters that look for what one must not find. */
const queries = ['', '?q=cnry', '?state=all', '?language=it', '?limit=100'];
const isQuestion = ({ method, needs }: contract.Endpoint): boolean => method !== 'GET' && needs.endsWith('.read');

const visit = async (endpoint: contract.Endpoint, target: Target, viewer: Viewer, realm: Realm): Promise<Reply[]> => {
  const url = endpoint.path.replace(/:(\w+)/g, (_, name: string) => target.ids[name] ?? '');
  const cookie = cookieOf(viewer);
  if (endpoint.method === 'GET')
    return Promise.all(
      queries.map((query) => ask(server.product(), { method: 'GET', url: url + query, headers: { cookie } })),
    );
  const program = realm.programs[target.place === 'other' ? 'other' : 'this'];
  const { headers, body } = asJson(positiveBody(endpoint, { realm, program }));
  return [await ask(server.product(), { method: endpoint.method, url, headers: { ...headers, cookie }, body })];
};

test('nobody meets a private field of somebody else, wherever they look', { timeout: 180_000 }, async () => {
  const leaks = new Set<string>();
  const met = new Set<string>();
  let answers = 0;
  const signIns = { spare: world.home.accounts, abroad: world.abroad.accounts.owner };
  const crawled = declaredEndpoints.filter((endpoint) => endpoint.method === 'GET' || isQuestion(endpoint));
  const viewers: Viewer[] = [
    ...roleKeys.map((role) => ({ organization: 'home', role })),
    { organization: 'abroad', role: 'owner' },
    { organization: 'abroad', role: 'participant' },
  ];
  for (const viewer of viewers)
    for (const endpoint of crawled)
      for (const target of targetsOf(endpoint, world, signIns))
        for (const reply of await visit(endpoint, target, viewer, world.home)) {
          answers += 1;
          for (const canary of found(reply)) {
            if (maySee(viewer, canary)) met.add(canary.field);
            else
              leaks.add(
                `${viewer.role} of ${viewer.organization}: ${named(canary)} in ${endpoint.method} ${endpoint.path}`,
              );
          }
        }
  process.stdout.write(
    `canaries: ${world.canaries.planted.length} planted, ${answers} answers searched, ${leaks.size} leaked\n`,
  );
  expect([...leaks]).toEqual([]);
  // A crawl that meets nothing proves nothing: every field that somebody may see was met by somebody.
  const unreached = new Set(world.canaries.planted.map(({ field }) => field));
  for (const field of [...met, ...secretFields]) unreached.delete(field);
  expect([...unreached]).toEqual([]);
});

test('nobody at all is told anything without signing in', async () => {
  const pages = ['/', '/sign-in', '/setup', '/api/docs', '/api/openapi.json', '/metrics', '/healthz', '/readyz'];
  const paths = [...pages, ...declaredEndpoints.map(({ path }) => path.replace(/:\w+/g, world.home.importId))];
  const told: string[] = [];
  for (const url of paths)
    for (const canary of found(await ask(server.product(), { method: 'GET', url })))
      told.push(`${named(canary)} in ${url}`);
  expect(told).toEqual([]);
});

const asRole = (role: RoleKey, endpoint: contract.Endpoint, ids: Record<string, string>) =>
  ask(server.product(), {
    method: endpoint.method,
    url: endpoint.path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? ''),
    headers: { cookie: cookieOf({ organization: 'home', role }) },
  });

test('who declined shows nowhere: not to the partner, not to the program manager', async () => {
  const { db } = server.connection();
  const { pairId, programId } = world.home.programs.this;
  type Responses = { mentor_response: 'waiting' | 'declined'; mentee_response: 'waiting' | 'declined' };
  const views = async (responses: Responses, role: RoleKey) => {
    await db
      .updateTable('pair')
      .set({ state: 'ended', ...responses })
      .where('id', '=', pairId)
      .execute();
    const replies = [
      await asRole(role, contract.getPair, { pairId }),
      await asRole(role, role === 'manager' ? contract.listPairs : contract.listMyPairs, { programId }),
      await asRole(role, contract.getProgram, { programId }),
    ];
    return replies.map(({ status, text }) => `${status} ${text}`);
  };
  const byMentor = { mentor_response: 'declined', mentee_response: 'waiting' } as const;
  const byMentee = { mentor_response: 'waiting', mentee_response: 'declined' } as const;
  const byNobody = { mentor_response: 'waiting', mentee_response: 'waiting' } as const;
  expect(await views(byMentor, 'manager')).toEqual(await views(byMentee, 'manager'));
  expect(await views(byMentor, 'participant')).toEqual(await views(byNobody, 'participant'));
  expect(await views(byMentee, 'partner')).toEqual(await views(byNobody, 'partner'));
  await db
    .updateTable('pair')
    .set({ state: 'proposed', ...byNobody })
    .where('id', '=', pairId)
    .execute();
});

test('mails tell their reader no more than the product would', async () => {
  const { db } = server.connection();
  const { home } = world;
  const { other } = home.programs;
  await db.updateTable('pair').set({ state: 'ended' }).where('id', '=', other.pairId).execute();
  const published = await asRole('owner', contract.publishMatchRun, other);
  expect(published.status, published.text).toBe(200);
  expect((await asRole('participant', contract.declinePair, home.programs.this)).status).toBe(200);
  await settled();

  const mails = await db
    .selectFrom('mail')
    .selectAll()
    .where('organization_id', '=', home.organizationId)
    .where('template', '<>', 'test')
    .execute();
  expect(mails.length).toBeGreaterThanOrEqual(3);
  const told = mails.flatMap((mail) => {
    const reader = canariesIn(mail.recipient, world.canaries)[0]?.of ?? 'nobody';
    const words = canariesIn(`${mail.subject} ${mail.body_text} ${mail.body_html}`, world.canaries);
    return words
      .filter((canary) => canary.of !== reader && !mayStandInMail(canary))
      .map((canary) => `${mail.template} to ${reader}: ${named(canary)}`);
  });
  expect(told).toEqual([]);
});

/** Before both accepted: first name, function, and why the two fit. */
const mayStandInMail = ({ field }: Canary): boolean =>
  ['first-name', 'job-title', 'program-name', 'run-facts', 'pair-facts', 'run-input'].includes(field);

/** Mails are written in the background, a moment after the change. */
const settled = async (): Promise<void> => {
  let before = -1;
  for (let look = 0; look < 40; look++) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const { count } = await server
      .connection()
      .db.selectFrom('mail')
      .where('template', '<>', 'test')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    if (count >= 3 && count === before) return;
    before = count;
  }
};

test('the log holds no private field, no cookie and no token', () => {
  const text = logged.join('');
  expect(logged.length).toBeGreaterThan(100);
  expect(canariesIn(text, world.canaries).map(named)).toEqual([]);
  const tokens = [...cookies.values()].map((cookie) => cookie.split('=')[1] ?? 'none');
  expect(tokens.filter((token) => text.includes(token))).toEqual([]);
});
