/** Finished rows outlive an interrupted run, in a file that counts as long as day, machine and Node stay the same. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Figure, Measured } from './measured.ts';
import { isSamePlace, type Place } from './place.ts';

export type Store = {
  readonly rows: () => readonly Measured[];
  /** Takes the place of an earlier measurement of the same row. */
  readonly keep: (row: Measured) => void;
};

export function openStore(path: string, place: Place): Store {
  const rows = new Map(readRows(path, place).map((row) => [row.id, row]));
  return {
    rows: () => [...rows.values()],
    keep: (row) => {
      rows.set(row.id, row);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, JSON.stringify({ place, rows: [...rows.values()] }, null, 2));
      renameSync(`${path}.new`, path);
    },
  };
}

function readRows(path: string, place: Place): readonly Measured[] {
  if (!existsSync(path)) return [];
  const kept: unknown = JSON.parse(readFileSync(path, 'utf8'));
  if (!isObject(kept) || !isPlace(kept.place) || !isSamePlace(kept.place, place)) return [];
  return Array.isArray(kept.rows) ? kept.rows.filter(isMeasured) : [];
}

function isPlace(value: unknown): value is Place {
  return isObject(value) && ['day', 'machine', 'node'].every((field) => typeof value[field] === 'string');
}

function isMeasured(value: unknown): value is Measured {
  if (!isObject(value) || typeof value.id !== 'string') return false;
  const { ours, alone, seeded, against, problem, loadBefore, loadAfter } = value;
  return (
    [ours, alone, seeded, against].every((figure) => figure === null || isFigure(figure)) &&
    (problem === null || typeof problem === 'string') &&
    [loadBefore, loadAfter].every((load) => typeof load === 'number')
  );
}

const NUMBERS = ['runs', 'processorMs', 'leastMs', 'mostMs', 'wallMs', 'peakMb'] as const;

function isFigure(value: unknown): value is Figure {
  if (!isObject(value) || typeof value.name !== 'string' || typeof value.version !== 'string') return false;
  return NUMBERS.every((field) => typeof value[field] === 'number');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
