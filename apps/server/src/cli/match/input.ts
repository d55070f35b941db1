import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import {
  type ColumnMapping,
  checkSize,
  ImportError,
  type ImportedPeople,
  levelNamesOf,
  mapColumns,
  readFileTable,
  readPeople,
} from '../../modules/imports/index.ts';
import { systemReason } from '../files.ts';
import type { Words } from '../words.ts';
import type { MatchOptions } from './options.ts';
import { type MatchPolicy, readPolicy } from './policy.ts';
import { shareEqual } from './share-equal.ts';

export interface PeopleFile extends ImportedPeople {
  readonly hash: string;
  readonly mapping: ColumnMapping;
}

/** Sentences in the reader's language: what was given cannot be used. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

export const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Twice what the browser takes: there is no other work here that a large file could hold up. */
const limits = { rows: 250_000, columns: 300, size: 90 * 1024 * 1024 };

async function readBytes(path: string, words: Words): Promise<Uint8Array> {
  try {
    checkSize((await stat(path)).size, limits.size);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof ImportError) throw new BadInput([`${path}: ${words.failure(cause)}`]);
    throw new BadInput([words.say('cli.file.unreadable', { file: path, reason: systemReason(cause) })]);
  }
}

export async function readPolicyFile(path: string | null, words: Words): Promise<MatchPolicy> {
  if (path === null) return {};
  const reading = readPolicy(new TextDecoder().decode(await readBytes(path, words)));
  if (reading.ok) return reading.policy;
  throw new BadInput(
    reading.problems.map(({ path: at, code, detail }) => {
      const sentence = words.policyProblem(code, { detail, hasDetail: detail === '' ? 'no' : 'yes' });
      return words.say(at === '' ? 'cli.match.policy.atTop' : 'cli.match.policy.at', {
        file: path,
        path: at,
        sentence,
      });
    }),
  );
}

export async function readPeopleFile(
  { people: path }: MatchOptions,
  policy: MatchPolicy,
  words: Words,
  onProgress: (done: number, total: number) => void,
): Promise<PeopleFile> {
  const bytes = await readBytes(path, words);
  try {
    const table = await readFileTable(bytes, limits);
    const mapping = mapColumns(table, policy.columns ?? {});
    const levelNames = levelNamesOf(policy.levels ?? {});
    const read = readPeople(table, mapping, { levelNames, onProgress });
    return { hash: sha256(bytes), mapping, ...read, people: shareEqual(read.people) };
  } catch (cause) {
    if (!(cause instanceof ImportError)) throw cause;
    throw new BadInput([`${path}: ${words.failure(cause)}`]);
  }
}
