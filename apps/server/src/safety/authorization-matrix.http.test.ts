import type { Endpoint } from '@viceversa/contract';
import { errorStatus } from '@viceversa/contract';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSignIn } from '../modules/identity/index.ts';
import { anAccount, aRole } from '../testing/factories.ts';
import { testServer } from '../testing/server.ts';
import { declaredEndpoints } from '../wire.ts';
import { asJson, ask, type Reply, type Request } from './ask.ts';
import { giveAuthenticators } from './authenticator.ts';
import { type ActorKey, type Expected, expectedOf } from './expectations.ts';
import { type SignIns, type Target, targetsOf } from './objects.ts';
import { laterRefusals, positiveBody } from './positive-inputs.ts';
import { aWorld, type RoleKey, roleKeys, type World } from './world.ts';

const server = testServer();
let world: World;
let signIns: SignIns;
const cookies = new Map<ActorKey, string>();
const actors: readonly ActorKey[] = [
  'nobody',
  ...roleKeys,
  'second-factor-missing',
  'foreign-owner',
  'foreign-manager',
];

const spareSignIn = async (accountId: string): Promise<string> => {
  const values = { accountId, now: server.now(), ip: null, device: 'spare', isHttps: false };
  return (await createSignIn(server.connection().db, values)).signInId;
};

/**
 * Every write of the matrix is done in full and then undone: the database refuses the commit of whatever wrote an
 * audit row, with a code that the kernel answers as `busy`. So thousands of granted writes find the same world.
 */
const undoEveryWrite = async (): Promise<void> => {
  const { db } = server.connection();
  await sql`create function undo() returns trigger language plpgsql as $$
    begin raise exception 'undone' using errcode = '55P03'; end $$`.execute(db);
  await sql`create constraint trigger undo after insert on audit_log deferrable initially deferred
    for each row execute function undo()`.execute(db);
};

beforeAll(async () => {
  const { db } = server.connection();
  world = await aWorld(db);
  await giveAuthenticators(server, world.home);
  await giveAuthenticators(server, world.abroad);
  for (const role of roleKeys) cookies.set(role, await server.signIn(world.home.accounts[role]));
  cookies.set('foreign-owner', await server.signIn(world.abroad.accounts.owner));
  cookies.set('foreign-manager', await server.signIn(world.abroad.accounts.manager));
  const spare: Partial<Record<RoleKey, string>> = {};
  for (const role of roleKeys) spare[role] = await spareSignIn(world.home.accounts[role]);
  const isComplete = (all: typeof spare): all is Record<RoleKey, string> => roleKeys.every((role) => all[role]);
  if (!isComplete(spare)) throw new Error('a sign-in is missing');
  signIns = { spare, abroad: await spareSignIn(world.abroad.accounts.participant) };
  const half = await managerWithoutSecondFactor();
  cookies.set('second-factor-missing', await server.signIn(half));
  await undoEveryWrite();
});

const managerWithoutSecondFactor = async (): Promise<string> => {
  const { db } = server.connection();
  const accountId = await anAccount(db, world.home.organizationId, { secondFactor: false });
  await aRole(db, world.home.organizationId, accountId, 'program_manager', world.home.programs.this.programId);
  return accountId;
};

/** Bodies name what belongs beside the object of the address: whoever may touch it may touch them. */
const settingOf = (actor: ActorKey, target: Target) => {
  const isAbroad = target.place === 'abroad' || (actor.startsWith('foreign') && Object.keys(target.ids).length === 0);
  const realm = isAbroad ? world.abroad : world.home;
  return { realm, program: realm.programs[target.place === 'other' ? 'other' : 'this'] };
};

const requestFor = (endpoint: Endpoint, actor: ActorKey, target: Target): Request => {
  const url = endpoint.path.replace(/:(\w+)/g, (_, name: string) => target.ids[name] ?? '');
  const cookie = cookies.get(actor);
  const headers: Record<string, string> = cookie ? { cookie } : {};
  if (endpoint.method === 'GET') return { method: 'GET', url, headers };
  const { headers: typed, body } = asJson(positiveBody(endpoint, settingOf(actor, target)));
  return { method: endpoint.method, url, headers: { ...headers, ...typed }, body };
};

const codeOf = ({ text }: Reply): string => /"code":"(\w+)"/.exec(text)?.[1] ?? 'none';
const problem = (code: keyof typeof errorStatus): string =>
  JSON.stringify({ type: `/errors/${code}`, title: code.replaceAll('_', ' '), status: errorStatus[code], code });

/** Undefined when the answer is as it must be. */
const wrongness = (endpoint: Endpoint, expected: Expected, reply: Reply): string | undefined => {
  const found = `${reply.status} ${codeOf(reply)}`;
  if (expected.kind === 'open') return [401, 403, 500].includes(reply.status) ? `open, answered ${found}` : undefined;
  if (expected.kind === 'refused') {
    // The whole body, byte for byte: nothing in it may depend on the object that was named.
    const isRight = reply.status === errorStatus[expected.code] && reply.text === problem(expected.code);
    return isRight ? undefined : `expected ${expected.code}, answered ${reply.status} ${reply.text.slice(0, 200)}`;
  }
  const isRead = endpoint.method === 'GET' || endpoint.needs.endsWith('.read');
  const isDone = isRead ? reply.status === 200 : reply.status === 503 && codeOf(reply) === 'busy';
  const isRefusedLater = laterRefusals.get(endpoint)?.some((code) => code === codeOf(reply)) ?? false;
  return isDone || isRefusedLater ? undefined : `expected to be granted, answered ${found} ${reply.text.slice(0, 200)}`;
};

type Cell = { readonly endpoint: Endpoint; readonly actor: ActorKey; readonly target: Target };
const cellsOf = (endpoint: Endpoint): Cell[] =>
  targetsOf(endpoint, world, signIns).flatMap((target) => actors.map((actor) => ({ endpoint, actor, target })));

test('every endpoint answers every role about every kind of object as the permission table says', {
  timeout: 180_000,
}, async () => {
  const wrong: string[] = [];
  const granted = new Set<Endpoint>();
  let cells = 0;
  for (const endpoint of declaredEndpoints)
    for (const { actor, target } of cellsOf(endpoint)) {
      const expected = expectedOf(endpoint, actor, target);
      const reply = await ask(server.product(), requestFor(endpoint, actor, target));
      const complaint = wrongness(endpoint, expected, reply);
      if (complaint) wrong.push(`${endpoint.method} ${endpoint.path} as ${actor}, ${target.name}: ${complaint}`);
      else if (expected.kind !== 'refused') granted.add(endpoint);
      cells += 1;
    }
  process.stdout.write(
    `authorization matrix: ${cells} cells of ${declaredEndpoints.length} endpoints, ${wrong.length} wrong\n`,
  );
  expect(wrong).toEqual([]);
  expect(cells).toBeGreaterThanOrEqual(2_000);
  expect(declaredEndpoints.filter((endpoint) => !granted.has(endpoint)).map(({ path }) => path)).toEqual([]);
});

const detours: Readonly<Record<string, (request: Request) => Request>> = {
  'a trailing slash': (request) => ({ ...request, url: `${request.url}/` }),
  'a double slash': (request) => ({ ...request, url: request.url.replace('/api/', '/api//') }),
  'a dot segment': (request) => ({ ...request, url: request.url.replace('/api/', '/api/x/..%2f') }),
  'capital letters': (request) => ({ ...request, url: request.url.replace('/api/', '/API/') }),
  'a path parameter': (request) => ({ ...request, url: `${request.url};x=y` }),
  HEAD: ({ url, headers }) => ({ method: 'HEAD', url, headers: headers ?? {} }),
  OPTIONS: ({ url, headers }) => ({ method: 'OPTIONS', url, headers: headers ?? {} }),
};

describe('ways around', () => {
  test.for(Object.entries(detours))('%s opens nothing that the plain address does not', async ([, detour]) => {
    const opened: string[] = [];
    for (const endpoint of declaredEndpoints)
      for (const actor of ['nobody', 'plain', 'other-manager', 'owner'] as const) {
        const [target] = targetsOf(endpoint, world, signIns);
        if (!target) continue;
        const plain = requestFor(endpoint, actor, target);
        const reply = await ask(server.product(), detour(plain));
        // The web app's own page stands at every other address; it holds no data.
        const isWebApp = reply.status === 200 && reply.text.startsWith('<!doctype html>');
        if (isWebApp || (reply.status >= 400 && reply.status < 500)) continue;
        opened.push(`${endpoint.method} ${endpoint.path} as ${actor}: ${reply.status} ${reply.text.slice(0, 100)}`);
      }
    expect(opened).toEqual([]);
  });

  test('no header turns a read into a write or one address into another', async () => {
    const changed: string[] = [];
    const overrides = {
      'x-http-method-override': 'DELETE',
      'x-http-method': 'DELETE',
      'x-method-override': 'DELETE',
      'x-original-url': '/api/people',
      'x-rewrite-url': '/api/people',
    };
    for (const endpoint of declaredEndpoints)
      for (const actor of ['nobody', 'participant', 'manager'] as const) {
        const [target] = targetsOf(endpoint, world, signIns);
        if (!target) continue;
        const plain = requestFor(endpoint, actor, target);
        const without = await ask(server.product(), plain);
        const withThem = await ask(server.product(), { ...plain, headers: { ...plain.headers, ...overrides } });
        if (without.status !== withThem.status || codeOf(without) !== codeOf(withThem))
          changed.push(`${endpoint.method} ${endpoint.path} as ${actor}: ${without.status} became ${withThem.status}`);
      }
    expect(changed).toEqual([]);
  });
});
