import { expect, test } from 'vitest';
import { ConfigProblems, readConfig } from './config.ts';

test('requests are logged for machines, and on a terminal only what needs a look, unless asked for', () => {
  const level = (environment: Record<string, string>, isTerminal: boolean) =>
    readConfig([], environment, isTerminal).logLevel;
  expect(level({}, false)).toBe('info');
  expect(level({}, true)).toBe('warn');
  expect(level({ LOG_LEVEL: 'info' }, true)).toBe('info');
  expect(level({ LOG_LEVEL: 'silent' }, false)).toBe('silent');
});

test('every problem is named at once', () => {
  const environment = { PORT: 'x', BASE_URL: 'ftp://a', SMTP_URL: 'x', METRICS_TOKEN: 'short', LOG_LEVEL: 'loud' };
  try {
    readConfig(['--colour'], environment);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof ConfigProblems)) throw error;
    const names = ['--colour', 'PORT', 'BASE_URL', 'SMTP_URL', 'METRICS_TOKEN', 'LOG_LEVEL'];
    for (const name of names) expect(error.message).toContain(name);
    expect(error.problems).toHaveLength(names.length);
  }
});
