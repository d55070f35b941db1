import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createThread, type Thread } from './thread.ts';

type Wish = { readonly kind: 'double'; readonly number: number } | { readonly kind: 'fail' | 'spin' | 'exit' };
let folder = '';
let thread: Thread<Wish, string, number>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'viceversa-thread-'));
  const file = join(folder, 'thread.mjs');
  const door = JSON.stringify(new URL('./thread.ts', import.meta.url).href);
  writeFileSync(
    file,
    `import { serveThread } from ${door};
    serveThread((wish, report) => {
      if (wish.kind === 'fail') throw new Error('no');
      if (wish.kind === 'exit') process.exit(3);
      if (wish.kind === 'spin') for (;;);
      report('half way');
      return wish.number * 2;
    });`,
  );
  thread = createThread(pathToFileURL(file));
});
afterAll(async () => {
  await thread.end();
  rmSync(folder, { recursive: true });
});

describe('a thread', () => {
  test('answers requests one after the other and says how far it is', async () => {
    const heard: string[] = [];
    const onProgress = (progress: string) => heard.push(progress);
    const answers = await Promise.all(
      [1, 2, 3].map((number) => thread.run({ kind: 'double', number }, { onProgress })),
    );
    expect(answers).toEqual([2, 4, 6]);
    expect(heard).toHaveLength(3);
  });

  test('goes on after a request that failed', async () => {
    await expect(thread.run({ kind: 'fail' })).rejects.toThrow('no');
    expect(await thread.run({ kind: 'double', number: 4 })).toBe(8);
  });

  test('is stopped in the middle of an endless computation, and a new one takes over', async () => {
    const stopping = new AbortController();
    const spinning = thread.run({ kind: 'spin' }, { signal: stopping.signal });
    const waiting = thread.run({ kind: 'double', number: 5 });
    setTimeout(() => stopping.abort(new Error('enough')), 50);
    await expect(spinning).rejects.toThrow('enough');
    expect(await waiting).toBe(10);
  });

  test('that dies fails its request, not the next one', async () => {
    await expect(thread.run({ kind: 'exit' })).rejects.toThrow('ended with code 3');
    expect(await thread.run({ kind: 'double', number: 6 })).toBe(12);
  });

  test('does not start for a request that was stopped beforehand', async () => {
    await expect(thread.run({ kind: 'spin' }, { signal: AbortSignal.abort() })).rejects.toThrow();
  });
});
