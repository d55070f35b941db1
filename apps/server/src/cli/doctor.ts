/** `viceversa doctor`: looks at what an installation stands on and says what to do about what is missing. */
import { existsSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Config, ConfigProblems, readConfig } from '../config.ts';
import type { Connection } from '../db/client.ts';
import { migrations } from '../db/migrations/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { openDatabase } from './database.ts';
import { badInput, done } from './exit-codes.ts';
import type { Screens } from './terminal.ts';

export type Finding = { readonly what: string; readonly state: 'ok' | 'warning' | 'problem'; readonly detail: string };

const supported = { lowest: 150_000, below: 190_000 } as const;
const leastFreeMegabytes = 1_024;
const mostClockSeconds = 5;

const ok = (what: string, detail: string): Finding => ({ what, state: 'ok', detail });
const warning = (what: string, detail: string): Finding => ({ what, state: 'warning', detail });
const problem = (what: string, detail: string): Finding => ({ what, state: 'problem', detail });

const checkAddress = ({ host, baseUrl }: Config): Finding =>
  ['127.0.0.1', '::1', 'localhost'].includes(host) || baseUrl.startsWith('https:')
    ? ok('address', baseUrl)
    : warning(
        'address',
        `${baseUrl} can be reached from other machines without https: put a proxy with a certificate in front and set BASE_URL.`,
      );

const checkMail = ({ smtpUrl }: Config): Finding =>
  smtpUrl
    ? ok('mail', `sent through ${new URL(smtpUrl).host}`)
    : warning('mail', 'No SMTP_URL: mails stay in the outbox, where the owner sees them.');

const existing = (folder: string): string => (existsSync(folder) ? folder : existing(dirname(folder)));

const checkDisk = ({ dataDir }: Config): Finding => {
  const { bavail, bsize } = statfsSync(existing(dataDir));
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  const detail = `${free} MB free for ${dataDir}`;
  return free < leastFreeMegabytes
    ? problem('disk', `${detail}: too little; at least ${leastFreeMegabytes} MB.`)
    : ok('disk', detail);
};

const checkDatabase = async ({ pool }: Connection): Promise<Finding[]> => {
  const { rows } = await pool.query<{
    version: string;
    number: number;
    fsync: string;
    pages: string;
    sums: string;
    now: string;
  }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
      current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
      current_setting('data_checksums') as sums, extract(epoch from now())::text as now`,
  );
  const [server] = rows;
  if (!server) return [problem('database', 'It answers nothing.')];
  const seconds = Math.abs(Number(server.now) - systemClock().epochMilliseconds / 1000);
  return [
    server.number >= supported.lowest && server.number < supported.below
      ? ok('database', `PostgreSQL ${server.version}`)
      : problem('database', `PostgreSQL ${server.version} is not supported: use 15 to 18.`),
    server.fsync === 'on' && server.pages === 'on'
      ? ok('durability', 'fsync and full page writes are on')
      : problem('durability', 'fsync or full_page_writes is off: a power cut can lose acknowledged data.'),
    server.sums === 'on'
      ? ok('checksums', 'on')
      : warning('checksums', 'Data checksums are off: silent disk faults stay silent.'),
    seconds <= mostClockSeconds
      ? ok('clock', 'the same here and in the database')
      : problem('clock', `This machine and the database differ by ${Math.round(seconds)} s.`),
  ];
};

const checkSchema = async ({ pool }: Connection): Promise<Finding> => {
  const { rows: found } = await pool.query<{ name: string | null }>("select to_regclass('public.migration') as name");
  if (!found[0]?.name) return warning('schema', 'Nothing is set up yet: the first start does it.');
  const { rows } = await pool.query<{ count: number }>('select count(*)::int as count from migration');
  const count = rows[0]?.count ?? 0;
  if (count > migrations.length)
    return problem('schema', 'A newer version of Viceversa wrote this database: use that version.');
  return count < migrations.length
    ? warning(
        'schema',
        `${migrations.length - count} migrations wait: the next start, or "viceversa migrate", applies them.`,
      )
    : ok('schema', `up to date (${count} migrations)`);
};

const marks = { ok: 'ok     ', warning: 'warning', problem: 'PROBLEM' } as const;

export const doctor = async ({ data }: { readonly data?: string }, { out, err }: Screens): Promise<number> => {
  let config: Config;
  try {
    config = readConfig(data === undefined ? [] : ['--data', data]);
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    err.write(`${error.message}\n`);
    return badInput;
  }
  const findings = [
    ok('runtime', `Node ${process.version}`),
    checkAddress(config),
    checkMail(config),
    checkDisk(config),
  ];
  try {
    const database = await openDatabase(config, () => undefined);
    try {
      findings.push(...(await checkDatabase(database.connection)), await checkSchema(database.connection));
    } finally {
      await database.close();
    }
  } catch (error) {
    findings.push(problem('database', error instanceof Error ? error.message : String(error)));
  }
  for (const { what, state, detail } of findings) out.write(`${marks[state]}  ${what.padEnd(11)} ${detail}\n`);
  return findings.some(({ state }) => state === 'problem') ? badInput : done;
};
