import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { createProgress } from './progress.ts';

const terminal = () => Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY: true, columns: 60 });

test('a bar leaves the terminal as it was, however early the command is ended', () => {
  const screen = terminal();
  const progress = createProgress(screen);
  progress.show('Preparing people', 1, 10);
  // Setting a mode of the terminal: line wrap, cursor …
  expect(String(screen.read())).not.toContain('\x1b[?');
  progress.stop();
});

test('a bar stays on one line', () => {
  const screen = terminal();
  createProgress(screen).show('a label that is too long for a bar beside it', 1, 10);
  const [drawn = ''] = /a label.*/.exec(String(screen.read())) ?? [];
  expect(drawn.split('\x1b')[0]?.length).toBeLessThanOrEqual(60);
});
