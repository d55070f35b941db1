/** A week of times as it is edited: rows that may be incomplete, each with a number of its own. */
import type { TimeWindow } from '@viceversa/contract';

export type Row = TimeWindow & { readonly key: number };
export type RowProblem = 'incomplete' | 'noLength';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
const workdays = [1, 2, 3, 4, 5] as const;
/** What a first and a second time of a day begin as. */
const usual = [
  { start: '09:00', end: '12:00' },
  { start: '14:00', end: '17:00' },
] as const;
const empty = { start: '', end: '' };

const nextKey = (rows: readonly Row[]): number => Math.max(0, ...rows.map(({ key }) => key)) + 1;
const numbered = (windows: readonly TimeWindow[], from: number): Row[] =>
  windows.map(({ day, start, end }, index) => ({ key: from + index, day, start, end }));

export const rowsOf = (windows: readonly TimeWindow[]): Row[] => numbered(windows, 1);
export const windowsOf = (rows: readonly Row[]): TimeWindow[] =>
  rows.map(({ day, start, end }) => ({ day, start, end }));

export const isSame = (rows: readonly Row[], windows: readonly TimeWindow[]): boolean =>
  JSON.stringify(windowsOf(rows)) === JSON.stringify(windowsOf(rowsOf(windows)));

export const addTo = (rows: readonly Row[], day: number): Row[] => {
  const taken = rows.filter((row) => row.day === day);
  const free = usual.find(({ start, end }) => taken.every((row) => row.end <= start || row.start >= end));
  return [...rows, { key: nextKey(rows), day, ...(free ?? empty) }];
};

export const changeRow = (rows: readonly Row[], key: number, change: Partial<TimeWindow>): Row[] =>
  rows.map((row) => (row.key === key ? { ...row, ...change } : row));

/** The other workdays get exactly the times of this day; the weekend stays as it is. */
export const copyToWorkdays = (rows: readonly Row[], day: number): Row[] => {
  const pattern = rows.filter((row) => row.day === day);
  const others = workdays.filter((other) => other !== day);
  const kept = rows.filter((row) => !others.some((other) => other === row.day));
  return [
    ...kept,
    ...numbered(
      others.flatMap((other) => pattern.map((row) => ({ ...row, day: other }))),
      nextKey(rows),
    ),
  ];
};

/** Working hours as times of the week, to start from. */
export const onWorkdays = (start: string, end: string): Row[] => rowsOf(workdays.map((day) => ({ day, start, end })));

export const problemOf = ({ start, end }: Row): RowProblem | null => {
  if (start === '' || end === '') return 'incomplete';
  return start === end ? 'noLength' : null;
};
