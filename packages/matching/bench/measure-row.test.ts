import { afterAll, expect, test } from 'vitest';
import { createShelf } from './instances/shelf.ts';
import { HASTY, measureRow } from './measure-row.ts';
import { type Contestant, listRows, QUICK, type Row } from './rows.ts';

const shelf = createShelf();
afterAll(() => shelf.clear());
const rows = listRows(QUICK, shelf);

function rowOf(family: Row['family']): Row {
  const row = rows.find((each) => each.family === family && each.calls === 'warm');
  if (row === undefined) throw new Error(`no ${family}`);
  return row;
}

const absent: Contestant = { name: 'absent', ask: 'run', find: () => Promise.resolve(null) };
const program = (text: string): Contestant => ({
  name: 'somebody',
  ask: 'run',
  find: () => Promise.resolve({ command: process.execPath, args: ['-e', text] }),
});
const liar = program(`
  console.log('{"version":"Liar 1"}');
  process.stdin.once('data', () => {
    console.log('{"processorMs":1,"wallMs":1,"total":-1,"peakMb":1}');
    process.exit();
  });
`);

test('small instances are measured in processes of their own, without the peer', async () => {
  const measured = await measureRow({ ...rowOf('mentoring'), against: absent }, HASTY);
  expect(measured).toMatchObject({ problem: null, against: null, ours: { name: 'ours', runs: 1 }, alone: { runs: 1 } });
  expect(measured.ours?.processorMs).toBeGreaterThan(0);
  expect(measured.ours?.peakMb).toBeGreaterThan(10);
});

test('a peer with another total makes the row an error', async () => {
  const { ours } = rowOf('dense');
  const row: Row = { ...rowOf('dense'), calls: 'first', ours, alone: undefined, against: liar };
  const { problem } = await measureRow(row, HASTY);
  expect(problem).toMatch(/^totals differ: \d+, -1$/);
});

test('a process that breaks down is quoted', async () => {
  const row: Row = {
    ...rowOf('dense'),
    ours: program('throw new Error("out of breath")'),
    alone: undefined,
    against: absent,
  };
  expect((await measureRow(row, HASTY)).problem).toMatch(/out of breath/);
});
