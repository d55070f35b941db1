/**
 * `npm run bench:rerun`: how long somebody waits who moves a weight in a program of 500 mentors and 500 mentees. Over
 * HTTP: for the preview that follows the hand, and for a run, through the queue, the database and the certificate. In
 * Chromium: from the input to the frame that shows the preview.
 */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchPreview, matchRunView, type Policy } from '@viceversa/contract';
import { readConfig } from '../apps/server/src/config.ts';
import { type Connection, connect } from '../apps/server/src/db/client.ts';
import { startEmbedded } from '../apps/server/src/db/embedded.ts';
import { migrate } from '../apps/server/src/db/migrate.ts';
import { createLog } from '../apps/server/src/kernel/log.ts';
import { createSignIn } from '../apps/server/src/modules/identity/index.ts';
import { freePort } from '../apps/server/src/safety/server-process.ts';
import { testPolicy } from '../apps/server/src/testing/factories.ts';
import { wire } from '../apps/server/src/wire.ts';
import { seedLargeProgram } from './bench/large-program.ts';
import { type Shown, watchLivePreview } from './bench/live-preview.ts';
import { judge, listed, load, say } from './bench/report.ts';
import { runChild } from './testing/children.ts';

const people = 500;
const reruns = 5;
const pollMilliseconds = 50;
const targetMilliseconds = { run: 1_000, preview: 300 };
/** Differences in weight, one preview each: what a hand does that looks for the right one. */
const previews = 20;

const build = { cwd: join(import.meta.dirname, '../apps/web'), limitMs: 300_000, stdio: 'ignore' } as const;
if ((await runChild(process.execPath, ['--run', 'build'], build)).code !== 0) throw new Error('the web was not built');
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
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const config = readConfig(['--port', String(port)], { BASE_URL: base, LOG_LEVEL: 'silent' });
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
  await product.app.listen({ host: '127.0.0.1', port });
  const runs = `${base}/api/programs/${programId}/match-runs`;
  const [cookiePair = ''] = cookie.split(';');
  const headers = { cookie: cookiePair, 'content-type': 'application/json' };
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
  judge('runs', times, targetMilliseconds.run);

  const preview = async (body: object) => {
    const started = performance.now();
    const answer = await fetch(`${runs}/${first.run.id}/preview`, {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    const milliseconds = performance.now() - started;
    const { isProved, pairs, joining } = matchPreview.parse(JSON.parse(text));
    if (!isProved) throw new Error('the preview is not proved');
    return { milliseconds, bytes: text.length, pairs: pairs.length, joining: joining.length };
  };
  const weighing = (goals: number) => ({ weights: { ...testPolicy.weights, goals } });
  // The solver may know the run still; a server that was idle scores it again.
  const cold = await preview(weighing(21));
  say(`first preview: ${cold.milliseconds.toFixed(0)} ms, ${(cold.bytes / 1024).toFixed(0)} KB`);
  const quick: number[] = [];
  const moved: number[] = [];
  for (let step = 1; step <= previews; step++) {
    const { milliseconds, joining } = await preview(weighing(step * 4));
    quick.push(milliseconds);
    moved.push(joining);
  }
  say(`previews: ${listed(quick)}; pairs that change: ${moved.join(' ')}`);
  judge('previews', quick, targetMilliseconds.preview);
  for (const objective of ['coverage', 'floor', 'leximin'] as const) {
    const { milliseconds } = await preview({ objective });
    say(`preview of ${objective}: ${milliseconds.toFixed(0)} ms`);
  }
  for (const question of ['objectives', 'advice', 'fairness']) {
    const started = performance.now();
    const answer = await fetch(`${runs}/${first.run.id}/${question}`, { headers });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    await answer.text();
    say(`${question}: ${(performance.now() - started).toFixed(0)} ms`);
  }
  const { keyboard, pointer } = await watchLivePreview({ base, cookie: cookiePair, programId });
  judgeShown('by keyboard', keyboard);
  judgeShown('by pointer', pointer);
  await product.close();
}

function judgeShown(how: string, shown: readonly Shown[]): void {
  const since = (part: keyof Shown) => shown.map((each) => each[part]);
  const [figures, everything] = [since('figures'), since('everything')];
  say(`in the browser, ${how}: asked after ${listed(since('asked'))}; answered after ${listed(since('answered'))}`);
  say(`figures painted after ${listed(figures)}; list after ${listed(everything)}`);
  judge(`figures painted, ${how}`, figures, targetMilliseconds.preview);
  judge(`list painted, ${how}`, everything, targetMilliseconds.preview);
}
