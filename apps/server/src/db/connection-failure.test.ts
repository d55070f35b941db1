import { expect, test } from 'vitest';
import { isConnectionFailure } from './connection-failure.ts';

const failure = (message: string, values: object = {}): Error => Object.assign(new Error(message), values);

test.for([
  ['a database that is not there', failure('connect', { code: 'ENOENT', syscall: 'connect' })],
  ['a connection that broke while reading', failure('read ECONNRESET', { code: 'ECONNRESET', syscall: 'read' })],
  ['a connection that ended in the middle', failure('Connection terminated unexpectedly')],
  ['a full disk', failure('could not extend file', { code: '53100' })],
] as const)('%s is a reason to try again', ([, error]) => {
  expect(isConnectionFailure(error)).toBe(true);
});

test.for([
  ['a wrong statement', failure('syntax error', { code: '42601' })],
  ['a missing file', failure('open', { code: 'ENOENT', syscall: 'open' })],
  ['anything unknown', failure('something else')],
  ['what is no error', 'Connection terminated'],
] as const)('%s is not', ([, error]) => {
  expect(isConnectionFailure(error)).toBe(false);
});
