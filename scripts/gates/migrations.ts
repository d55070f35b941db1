import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type JsonObject, readJsonObject } from '../json.ts';
import { type Answer, type Gate, root } from './gate.ts';

const folder = join(root, 'apps/server/src/db/migrations');
const sealFile = 'checksums.json';

/** A migration that ran somewhere can no longer change: each one is sealed with a checksum when it is written. */
export const migrations: Gate = {
  name: 'migrations',
  async run() {
    if (!existsSync(folder)) return { seen: 0, findings: [], absent: 'no migrations yet' };
    return checkMigrations(folder);
  },
};

export function checkMigrations(inFolder: string): Answer {
  const files = migrationsIn(inFolder);
  const seals = readSeals(inFolder);
  const changed = files
    .filter((file) => seals[file] !== checksum(inFolder, file))
    .map((file) =>
      file in seals
        ? `${file} changed after it was sealed; write a new migration instead`
        : `${file} is not sealed: run node scripts/seal-migrations.ts`,
    );
  const removed = Object.keys(seals)
    .filter((file) => !files.includes(file))
    .map((file) => `${file} is sealed, but gone`);
  const numbers = files
    .filter((file, at) => Number(file.slice(0, 4)) !== at + 1)
    .map((file) => `${file} is out of line: migrations are numbered 0001, 0002, … without gaps`);
  return { seen: files.length, findings: [...changed, ...removed, ...numbers] };
}

/** Seals what is new and leaves every earlier seal alone. */
export function sealMigrations(inFolder: string = folder): readonly string[] {
  const seals = readSeals(inFolder);
  const fresh = migrationsIn(inFolder).filter((file) => !(file in seals));
  const sealed = { ...seals, ...Object.fromEntries(fresh.map((file) => [file, checksum(inFolder, file)])) };
  writeFileSync(join(inFolder, sealFile), `${JSON.stringify(sealed, null, 2)}\n`);
  return fresh;
}

function migrationsIn(inFolder: string): readonly string[] {
  return readdirSync(inFolder)
    .filter((file) => /^\d{4}[-_].+\.(ts|sql)$/.test(file))
    .sort();
}

function readSeals(inFolder: string): JsonObject {
  const path = join(inFolder, sealFile);
  return existsSync(path) ? readJsonObject(path) : {};
}

function checksum(inFolder: string, file: string): string {
  return createHash('sha256')
    .update(readFileSync(join(inFolder, file)))
    .digest('hex');
}
