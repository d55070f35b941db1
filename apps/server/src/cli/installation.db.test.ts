import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../testing/command.ts';
import { testDatabase } from '../testing/database.ts';
import { anOrganization } from '../testing/factories.ts';

const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'viceversa-installation-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => database().db.deleteFrom('organization').execute());

const run = (args: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  runCommand(args, { cwd: folder, environment: { DATABASE_URL: database().url, ...environment } });
const organizations = () => database().db.selectFrom('organization').select(['name', 'is_demo']).execute();

describe('viceversa seed', { timeout: 90_000 }, () => {
  test('fills an empty database with the demo, once', async () => {
    const first = await run(['seed']);
    expect(first.stderr).toContain('240 people');
    expect(first).toMatchObject({ status: 0, stdout: 'The demo is ready. Start it with: npm start -- --demo\n' });
    expect(await organizations()).toMatchObject([{ is_demo: true }]);
    const pairs = await database().db.selectFrom('pair').select('id').execute();
    expect(pairs.length).toBeGreaterThan(5);
    expect(await run(['seed'])).toMatchObject({ status: 0, stderr: '' });
    expect(await database().db.selectFrom('pair').select('id').execute()).toEqual(pairs);
  });

  test('refuses a database with a real organization and leaves it alone', async () => {
    await anOrganization(database().db, 'Northwind');
    const { status, stdout, stderr } = await run(['seed']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('real organization');
    expect(await organizations()).toEqual([{ name: 'Northwind', is_demo: false }]);
  });
});

describe('viceversa doctor', { timeout: 60_000 }, () => {
  test('finds a sound installation sound, and says what would be better', async () => {
    const { status, stdout, stderr } = await run(['doctor']);
    // A test server may run without fsync, for speed; that is exactly what the doctor must then call a problem.
    const { rows } = await database().pool.query<{ fsync: string }>('show fsync');
    const isDurable = rows[0]?.fsync === 'on';
    expect({ status, stderr }).toEqual({ status: isDurable ? 0 : 2, stderr: '' });
    expect(stdout).toMatch(isDurable ? /^ok +durability/m : /^PROBLEM +durability/m);
    expect(stdout).toMatch(/^ok +database +PostgreSQL \d+/m);
    expect(stdout).toMatch(/^ok +schema +up to date/m);
    expect(stdout).toMatch(/^warning +mail +No SMTP_URL/m);
  });

  test('answers 2 where the database cannot be reached', async () => {
    const nowhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' };
    const { status, stdout } = await run(['doctor'], nowhere);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^PROBLEM +database/m);
  });

  test('answers 2 to a configuration that cannot be read, with every problem at once', async () => {
    const { status, stdout, stderr } = await run(['doctor'], { SMTP_URL: 'x', LOG_LEVEL: 'loud' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(2);
  });
});
