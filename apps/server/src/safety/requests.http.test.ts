/** What no request may do, whatever endpoint or form it goes to. Generated from the contract and the pages. */
import { type Endpoint, permissionTable, type Role } from '@viceversa/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import { testServer } from '../testing/server.ts';
import { declaredEndpoints } from '../wire.ts';
import { ask, type Reply } from './ask.ts';
import { giveAuthenticators } from './authenticator.ts';
import { type SignIns, targetsOf } from './objects.ts';
import { positiveBody } from './positive-inputs.ts';
import { pageRoutes } from './routes.ts';
import { inputSchema, propertiesOf } from './schema-values.ts';
import { aWorld, type World } from './world.ts';

const server = testServer();
let world: World;
let owner = '';
const cookies = new Map<Role, string>();

beforeAll(async () => {
  world = await aWorld(server.connection().db);
  await giveAuthenticators(server, world.home);
  owner = await server.signIn(world.home.accounts.owner);
  const { accounts } = world.home;
  cookies.set('owner', owner);
  cookies.set('participant', await server.signIn(accounts.participant));
  cookies.set('delegate', await server.signIn(accounts.delegate));
});

/** Somebody who may: what is refused is refused for its form. */
const cookieFor = ({ needs }: Endpoint): string => {
  const allowed: 'anyone' | 'signed_in' | readonly Role[] = permissionTable[needs];
  if (typeof allowed === 'string') return owner;
  return [...cookies].find(([role]) => allowed.includes(role))?.[1] ?? '';
};

const writes = declaredEndpoints.filter(({ method }) => method !== 'GET');
const needsAccount = ({ needs }: Endpoint): boolean => !['public.read', 'setup.complete', 'signin.use'].includes(needs);

type Changes = { readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Buffer };

/** A write as somebody would send it who may, but for the changes. */
const send = async (endpoint: Endpoint, { headers = {}, body }: Changes): Promise<Reply> => {
  const signIns: SignIns = { spare: world.home.accounts, abroad: world.abroad.accounts.owner };
  const [target] = targetsOf(endpoint, world, signIns);
  const url = endpoint.path.replace(/:(\w+)/g, (_, name: string) => target?.ids[name] ?? '');
  return ask(server.product(), {
    method: endpoint.method,
    url,
    headers: { cookie: cookieFor(endpoint), 'content-type': 'application/json', ...headers },
    body: body ?? JSON.stringify(bodyOf(endpoint)),
  });
};
const bodyOf = (endpoint: Endpoint): Record<string, unknown> =>
  positiveBody(endpoint, { realm: world.home, program: world.home.programs.this });

/** Endpoints whose answer is not the wanted one, in words. */
const others = async (changes: Changes, isRight: (reply: Reply) => boolean): Promise<string[]> => {
  const wrong: string[] = [];
  for (const endpoint of writes) {
    const reply = await send(endpoint, changes);
    if (!isRight(reply)) wrong.push(`${endpoint.method} ${endpoint.path}: ${reply.status} ${reply.text.slice(0, 120)}`);
  }
  return wrong;
};
const says =
  (status: number, code: string) =>
  (reply: Reply): boolean =>
    reply.status === status && reply.text.includes(`"code":"${code}"`);

const foreign: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://evil.example' },
  { origin: 'http://127.0.0.1:3001' },
  { origin: 'https://127.0.0.1:3000' },
  { origin: 'http://127.0.0.1:3000.evil.example' },
  { origin: 'null' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { origin: 'http://127.0.0.1:3000', 'sec-fetch-site': 'cross-site' },
];

describe('no write', () => {
  test.for(foreign)('of any endpoint or form is done for another site: %j', async (headers) => {
    expect(await others({ headers }, says(403, 'foreign_origin'))).toEqual([]);
    const forms = pageRoutes(server.product().app).filter(({ method }) => method === 'POST');
    expect(forms.length).toBeGreaterThan(7);
    for (const { path } of forms) {
      const type = { 'content-type': 'application/x-www-form-urlencoded' };
      const url = path.replace(/:\w+/g, 'k'.repeat(43));
      const request = { method: 'POST', url, headers: { ...type, ...headers }, body: 'language=en' };
      expect((await ask(server.product(), request)).status, path).toBe(403);
    }
  });

  test.for(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/xml'])(
    'is taken as %s, which a form of another site could send',
    async (type) => {
      const isRefused = ({ status }: Reply): boolean => status === 415 || status === 400;
      expect(await others({ headers: { 'content-type': type } }, isRefused)).toEqual([]);
    },
  );

  test('takes a field that the contract does not know, wherever it would put it', async () => {
    const wrong: string[] = [];
    for (const endpoint of writes)
      for (const extra of ['role', 'roles', 'organizationId', 'isAdmin', 'secondFactor', 'constructor']) {
        if (propertiesOf(inputSchema(endpoint)).some(([name]) => name === extra)) continue;
        const reply = await send(endpoint, { body: JSON.stringify({ ...bodyOf(endpoint), [extra]: 'owner' }) });
        if (!says(400, 'invalid_input')(reply) || !reply.text.includes('unknown_field'))
          wrong.push(`${endpoint.method} ${endpoint.path} ${extra}: ${reply.status} ${reply.text.slice(0, 120)}`);
      }
    expect(wrong).toEqual([]);
  });

  test('changes what every object inherits', async () => {
    for (const poison of ['{"__proto__":{"poisoned":1}}', '{"constructor":{"prototype":{"poisoned":1}}}'])
      expect(await others({ body: poison }, ({ status }) => status === 400)).toEqual([]);
    expect(Reflect.get({}, 'poisoned')).toBeUndefined();
  });

  test('is larger than 256 KB, but for the upload of a file', async () => {
    const body = `{"x":"${'x'.repeat(300 * 1024)}"}`;
    const wrong = await others({ body }, says(413, 'too_large'));
    expect(wrong.map((line) => line.split(': ')[0])).toEqual(['POST /api/imports']);
  });

  test('reads a path parameter from the body', async () => {
    const wrong: string[] = [];
    for (const endpoint of writes) {
      const name = /:(\w+)/.exec(endpoint.path)?.[1];
      if (name === undefined) continue;
      const reply = await send(endpoint, { body: JSON.stringify({ ...bodyOf(endpoint), [name]: 'another' }) });
      if (!says(400, 'malformed_request')(reply)) wrong.push(`${endpoint.path}: ${reply.status}`);
    }
    expect(wrong).toEqual([]);
  });
});

test('a number, a yes or a no in quotes stays text: nothing is guessed', async () => {
  const wrong: string[] = [];
  for (const endpoint of writes.filter(needsAccount))
    for (const [name, value] of Object.entries(bodyOf(endpoint))) {
      if (typeof value !== 'number' && typeof value !== 'boolean') continue;
      const reply = await send(endpoint, { body: JSON.stringify({ ...bodyOf(endpoint), [name]: String(value) }) });
      if (!says(400, 'invalid_input')(reply)) wrong.push(`${endpoint.path} ${name}: ${reply.status}`);
    }
  expect(wrong).toEqual([]);
});

test('an address of a mail is one text: no list, no object, no field that comes twice', async () => {
  const json = { cookie: owner, 'content-type': 'application/json' };
  for (const email of [['a@example.com', 'b@example.com'], { $ne: '' }, 'a@example.com,b@example.com', 1, null, true]) {
    const body = JSON.stringify({ email, name: 'Guest', role: 'sponsor' });
    const reply = await ask(server.product(), { method: 'POST', url: '/api/invitations', headers: json, body });
    expect(reply.status, body).toBe(400);
  }
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  for (const url of ['/sign-in', '/forgot'])
    for (const body of ['email=a@example.com&email=b@example.com&way=link', 'email[]=a@example.com&way=link']) {
      const reply = await ask(server.product(), { method: 'POST', url, headers: form, body });
      expect(reply.status, body).toBe(400);
    }
});

test('nothing is read deeper than 20 levels, however little it weighs', async () => {
  const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  for (const depth of [21, 1_000, 20_000])
    expect(await others({ body: nested(depth) }, says(400, 'malformed_request'))).toEqual([]);
});

test('a session is not taken from an address, a header or the body', async () => {
  const token = owner.split('=')[1] ?? '';
  const attempts = [
    { url: `/api/me?viceversa=${token}`, headers: {} },
    { url: '/api/me', headers: { authorization: `Bearer ${token}` } },
    { url: '/api/me', headers: { 'x-session': token, 'x-auth-token': token } },
    { url: '/api/me', headers: { cookie: `__Host-viceversa=${token}` } },
    { url: '/api/me', headers: { cookie: `Viceversa=${token}` } },
    { url: '/api/me', headers: { cookie: `viceversa="${token}"` } },
  ];
  for (const { url, headers } of attempts)
    expect((await ask(server.product(), { method: 'GET', url, headers })).status, url).not.toBe(200);
});
