import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runChild } from './children.ts';

const quiet = { stdio: 'ignore' } as const;
let folder: string;
let sign: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'children-'));
  sign = join(folder, 'sign-of-life');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a child process', () => {
  test('answers with the code it ended with', async () => {
    expect(await runChild('sh', ['-c', 'exit 3'], { ...quiet, limitMs: 5_000 })).toEqual({ code: 3, timedOut: false });
  });

  test('that does not exist has failed', async () => {
    const ending = await runChild('/no/such/program', [], { ...quiet, limitMs: 5_000 });
    expect(ending).toEqual({ code: 1, timedOut: false });
  });

  test('is stopped with everything it started when its time is over', async () => {
    const ending = await runChild('sh', ['-c', `${beating()} & wait`], { ...quiet, limitMs: 1_000 });
    expect(ending).toMatchObject({ timedOut: true });
    await expectSilence();
  });

  test('takes along what it left behind', async () => {
    const ending = await runChild('sh', ['-c', `${beating()} & until [ -s '${sign}' ]; do sleep 0.02; done`], {
      ...quiet,
      limitMs: 5_000,
    });
    expect(ending).toEqual({ code: 0, timedOut: false });
    await expectSilence();
  });
});

/** A grandchild that shows every 20 ms that it lives. */
function beating(): string {
  return `(while :; do echo beat >> '${sign}'; sleep 0.02; done)`;
}

async function expectSilence(): Promise<void> {
  const before = statSync(sign).size;
  expect(before).toBeGreaterThan(0);
  await sleep(150);
  expect(statSync(sign).size).toBe(before);
}
