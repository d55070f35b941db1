/**
 * `npm run bench:rerun`: how long somebody waits who moves a weight in a program of 500 mentors and 500 mentees, from
 * the request to the proven result, over HTTP, through the queue, the database and the certificate.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchRunView, type Policy } from '@viceversa/contract';
import { readConfig } from '../apps/server/src/config.ts';
import { type Connection, connect } from '../apps/server/src/db/client.ts';
import { startEmbedded } from '../apps/server/src/db/embedded.ts';
import { migrate } from '../apps/server/src/db/migrate.ts';
import { createLog } from '../apps/server/src/kernel/log.ts';
import { createSignIn } from '../apps/server/src/modules/identity/index.ts';
import { testPolicy } from '../apps/server/src/testing/factories.ts';
import { wire } from '../apps/server/src/wire.ts';
import { seedLargeProgram } from './bench/large-program.ts';

const people = 500;
const reruns = 5;
const pollMilliseconds = 50;
const targetMilliseconds = 1_000;

const say = (line: string): void => console.log(line);
const load = (): string =>
  loadavg()
    .map((value) => value.toFixed(2))
    .join(' ');

const folder = mkdtempSync(join(tmpdir(), 'viceversa-bench-'));
// As root the database runs as another user, who must be able to pass through.
chmodSync(folder, 0o711);
const database = await startEmbedded({ dataDir: join(folder, 'data'), say: () => undefined });
try {
  const connection = connect(database.url);
  await migrate(connection);
  await measure(connection);
  await connection.close();
} finally {
  await database.stop();
  rmSync(database.dataDir, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
}

async function measure(connection: Connection): Promise<void> {
  const config = readConfig(['--port', '0'], { BASE_URL: 'http://127.0.0.1:3000', LOG_LEVEL: 'silent' });
  const clock = () => Temporal.Now.instant();
  const product = await wire({ config, connection, clock, log: createLog({ level: 'silent' }) });
  const { programId, accountId } = await seedLargeProgram(connection.db, people);
  const { cookie } = await createSignIn(connection.db, {
    accountId,
    now: clock(),
    ip: null,
    device: 'bench',
    isHttps: false,
  });
  const base = await product.app.listen({ host: '127.0.0.1', port: 0 });
  const runs = `${base}/api/programs/${programId}/match-runs`;
  const headers = { cookie: cookie.split(';')[0] ?? '', 'content-type': 'application/json' };
  const read = async (answer: Response) => {
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return matchRunView.parse(await answer.json());
  };
  const rerun = async (policy: Policy) => {
    const started = performance.now();
    let run = await read(await fetch(runs, { method: 'POST', headers, body: JSON.stringify({ policy }) }));
    const asked = performance.now() - started;
    while (run.state === 'queued' || run.state === 'running') {
      await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
      run = await read(await fetch(`${runs}/${run.id}`, { headers }));
    }
    if (run.state !== 'done' || run.certificate?.ok !== true) throw new Error(`the run ended ${run.state}`);
    return { milliseconds: performance.now() - started, asked, run };
  };

  say(`${people} mentors and ${people} mentees; load before: ${load()}`);
  const first = await rerun(testPolicy);
  say(`first run: ${first.milliseconds.toFixed(0)} ms, ${first.run.pairs} pairs`);
  const times: number[] = [];
  for (let step = 1; step <= reruns; step++) {
    const weights = { ...testPolicy.weights, interests: testPolicy.weights.interests + step };
    const { milliseconds, asked, run } = await rerun({ ...testPolicy, weights });
    times.push(milliseconds);
    say(
      `re-run ${step}: ${milliseconds.toFixed(0)} ms (request ${asked.toFixed(0)} ms, in the background ${run.milliseconds} ms)`,
    );
  }
  const median = times.sort((a, b) => a - b)[Math.floor(reruns / 2)] ?? Number.NaN;
  const verdict = median <= targetMilliseconds ? 'met' : 'missed';
  say(`median ${median.toFixed(0)} ms; target ${targetMilliseconds} ms: ${verdict}; load after: ${load()}`);
  await product.close();
}
