import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { beforeAll, expect, test } from 'vitest';
import { machineLoad } from '../testing/quiet.ts';
import { testServer } from '../testing/server.ts';
import { declaredEndpoints } from '../wire.ts';
import { ask, type Reply, type Request } from './ask.ts';
import { giveAuthenticators } from './authenticator.ts';
import { chance } from './chance.ts';
import { fuzzPage, fuzzRequest, type Known, sweptRequest } from './fuzz-requests.ts';
import { sweep } from './sweep.ts';
import { aWorld, type Realm } from './world.ts';

const isLong = process.env.VICEVERSA_LONG === '1';
/** On another database than the bundled one, which has answered them all: every field again, and less by chance. */
const total = isLong ? 100_000 : process.env.TEST_DATABASE_URL ? 1_500 : 3_000;
const pageTotal = isLong ? 5_000 : 400;
/** Chosen once; another number gives other requests. */
const seed = Number(process.env.VICEVERSA_FUZZ_SEED ?? 20_260_302);
/** What never ends does not end on a busy machine, either. */
const slowest = machineLoad().isQuiet ? 2_000 : 20_000;
const atOnce = 4;
/** Requests may destroy what they meet, so there is a new world now and then. */
const worldLasts = 500;

const logged: string[] = [];
const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) });
const server = testServer({}, { log });

const isProcedure = (value: unknown): value is () => void => typeof value === 'function';
const collectGarbage = (): number => {
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (isProcedure(gc)) gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

const idsOf = ({ programs, people, accounts, ...realm }: Realm): ReadonlyMap<string, readonly string[]> => {
  const both = [programs.this, programs.other];
  const enrollments = both.flatMap(({ mentor, mentee }) => [mentor, mentee]);
  const everybody = Object.values(people);
  return new Map([
    ['programId', both.map(({ programId }) => programId)],
    ['enrollInto', both.map(({ programId }) => programId)],
    ['runId', both.flatMap(({ runId, otherRunId }) => [runId, otherRunId])],
    ['otherRunId', both.flatMap(({ runId, otherRunId }) => [runId, otherRunId])],
    ['enrollmentId', enrollments],
    ['mentor', enrollments],
    ['mentee', enrollments],
    ['constraintId', both.map(({ constraintId }) => constraintId)],
    ['pairId', [...both.map(({ pairId }) => pairId), realm.acceptedPairId]],
    ['personId', everybody],
    ['managerId', everybody],
    ['dottedManagerId', everybody],
    ['under', everybody],
    ['importId', [realm.importId]],
    ['roleId', [realm.roleId]],
    ['invitationId', [realm.invitationId]],
    ['signInId', Object.values(accounts)],
  ]);
};

const asking = ['owner', 'owner', 'owner', 'owner', 'manager', 'participant', 'other-participant', 'plain'] as const;

const newWorld = async (): Promise<Known & { renew(cookie: string): Promise<void> }> => {
  const { home } = await aWorld(server.connection().db);
  await giveAuthenticators(server, home);
  const ids = idsOf(home);
  const cookies = await Promise.all(asking.map((role) => server.signIn(home.accounts[role])));
  return {
    idsFor: (parameter) => ids.get(parameter) ?? [],
    cookies,
    // Some requests sign others out, as they should; whoever was signed out comes back.
    renew: async (cookie) => {
      const index = cookies.indexOf(cookie);
      const role = asking[index];
      if (role) cookies[index] = await server.signIn(home.accounts[role]);
    },
  };
};

const participantIndex = asking.indexOf('participant');

/** What an error must never tell: stacks, paths, statements, the database's own words. */
const leaks =
  /\bat \S+ \(|node_modules|file:\/\/|\.ts:\d|\/(?:apps|home|tmp|usr)\/|violates|syntax error at|relation \\?"|duplicate key|invalid input syntax|out of range for type|kysely|postgres/i;

const problemsOf = (request: Request, reply: Reply): string[] => {
  const problems: string[] = [];
  // The password hasher refuses, by design, what would queue for too long.
  const isBusyByDesign = reply.status === 503 && request.url.includes('password');
  if (reply.status >= 500 && !isBusyByDesign) problems.push(`answered ${reply.status}`);
  if (reply.milliseconds > slowest) problems.push(`took ${Math.round(reply.milliseconds)} ms`);
  if (reply.status >= 400 && leaks.test(reply.text)) problems.push(`told too much: ${reply.text.slice(0, 300)}`);
  return problems;
};

const shown = ({ body, ...request }: Request): string =>
  `${JSON.stringify({ ...request, headers: { ...request.headers, cookie: '…' } })} ${String(body ?? '').slice(0, 600)}`;

/** Message of a logged error and the line of ours it came from. */
const reasonOf = (line: string): string => {
  const stack = /"stack":"(.*?)"[,}]/.exec(line)?.[1]?.split('\\n') ?? [];
  return [stack[0] ?? line, stack.find((frame) => frame.includes('/src/'))].join(' ').slice(0, 400);
};

let known: Awaited<ReturnType<typeof newWorld>>;
beforeAll(async () => {
  known = await newWorld();
});

type Tally = { readonly faults: string[]; readonly statuses: Map<number, number>; worst: number };

/** Sends what `make` makes of each number, four at a time. */
const sendAll = async (from: number, to: number, make: (index: number) => Request, tally: Tally): Promise<void> => {
  const queue = Array.from({ length: to - from }, (_, index) => from + index);
  const send = async (index: number): Promise<void> => {
    const request = make(index);
    const first = await ask(server.product(), request);
    // A second look before a slow answer counts: the machine may have been busy with something else.
    const reply = first.milliseconds > slowest ? await ask(server.product(), request) : first;
    if (reply.status === 401) await known.renew(request.headers?.cookie ?? '');
    tally.worst = Math.max(tally.worst, reply.milliseconds);
    tally.statuses.set(reply.status, (tally.statuses.get(reply.status) ?? 0) + 1);
    for (const problem of problemsOf(request, reply))
      tally.faults.push(`#${index} (seed ${seed}) ${problem}\n  ${shown(request)}`);
  };
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let index = queue.shift(); index !== undefined; index = queue.shift()) await send(index);
    }),
  );
};

const told = ({ statuses, worst }: Tally): string => {
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  return `worst ${Math.round(worst)} ms; ${counts.join(', ')}`;
};

test(`${total} hostile requests get no 5xx, no slow answer and no inner detail`, { timeout: 1_800_000 }, async () => {
  const tally: Tally = { faults: [], statuses: new Map(), worst: 0 };
  let memory = 0;
  const make = (index: number): Request => {
    const endpoint = declaredEndpoints[index % declaredEndpoints.length];
    if (!endpoint) throw new Error('the contract declares nothing');
    return fuzzRequest(endpoint, known, chance(seed + index));
  };
  for (let start = 0; start < total; start += worldLasts) {
    if (start > 0) known = await newWorld();
    if (start === worldLasts * 2) memory = collectGarbage();
    await sendAll(start, Math.min(start + worldLasts, total), make, tally);
  }
  const growth = Math.round((collectGarbage() - memory) / 2 ** 20);
  process.stdout.write(`fuzz: ${total} requests, memory ${growth} MB more, ${told(tally)}\n`);
  expect(tally.faults.slice(0, 20), `${tally.faults.length} faults`).toEqual([]);
  expect(logged.map(reasonOf)).toEqual([]);
  expect(growth).toBeLessThan(100);
  // Fuzz that is refused at the door tests only the door.
  expect(tally.statuses.get(200) ?? 0).toBeGreaterThan(total / 50);
});

test('every field of every endpoint takes every hostile value without a 5xx, a slow answer or an inner detail', {
  timeout: 600_000,
}, async () => {
  const tally: Tally = { faults: [], statuses: new Map(), worst: 0 };
  const spoilt = declaredEndpoints.flatMap((endpoint) => [...sweep(endpoint)]);
  for (let start = 0; start < spoilt.length; start += worldLasts) {
    known = await newWorld();
    const make = (index: number): Request => {
      const one = spoilt[index];
      if (!one) throw new Error('the sweep ended early');
      return sweptRequest(
        one,
        known,
        known.cookies[one.endpoint.needs === 'pair.respond' ? participantIndex : 0] ?? '',
      );
    };
    await sendAll(start, Math.min(start + worldLasts, spoilt.length), make, tally);
  }
  process.stdout.write(`fuzz: ${spoilt.length} spoilt fields, ${told(tally)}\n`);
  expect(tally.faults.slice(0, 20), `${tally.faults.length} faults`).toEqual([]);
  expect(logged.map(reasonOf)).toEqual([]);
});

test(`${pageTotal} hostile visits and forms get no 5xx, no slow answer and no inner detail`, {
  timeout: 600_000,
}, async () => {
  const tally: Tally = { faults: [], statuses: new Map(), worst: 0 };
  await sendAll(0, pageTotal, (index) => fuzzPage(known, chance(seed - 1 - index)), tally);
  process.stdout.write(`fuzz: ${pageTotal} visits and forms, ${told(tally)}\n`);
  expect(tally.faults.slice(0, 20), `${tally.faults.length} faults`).toEqual([]);
  expect(logged.map(reasonOf)).toEqual([]);
});

test.for([
  ['a NUL', '\\u0000'],
  ['half a character', '\\ud800'],
])('%s is refused wherever a text may stand, in keys too', async ([, bad]) => {
  const { home } = await aWorld(server.connection().db);
  await giveAuthenticators(server, home);
  const cookie = await server.signIn(home.accounts.owner);
  const importId = home.importId;
  const send = (method: string, url: string, body: string) =>
    ask(server.product(), { method, url, headers: { cookie, 'content-type': 'application/json' }, body });
  const replies = [
    await send('POST', '/api/imports', `{"fileName":"a${bad}.csv","content":"QQ=="}`),
    await send('PUT', `/api/imports/${importId}/mapping`, `{"columns":["name","email"],"levels":{"${bad}":1}}`),
    await send('POST', '/api/skills', `{"name":"x${bad}"}`),
  ];
  expect(replies.map(({ status }) => status)).toEqual([400, 400, 400]);
});
