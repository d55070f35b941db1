import type { Writable } from 'node:stream';
import type { ImportProblem, ImportProblemCode } from '../../modules/imports/index.ts';
import { BadInput, type PeopleFile } from './input.ts';
import type { MatchOptions } from './options.ts';
import { printable, sayProblem, type Words } from './words.ts';

export function printLines(stream: Writable, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.map(printable).join('\n')}\n`);
}

/** Leaving out rows does not help when a whole column is wrong. */
const wholeFile: readonly ImportProblemCode[] = ['column_missing', 'column_not_in_file'];

const isError = (problem: ImportProblem) => problem.severity === 'error';

/** Refuses the file unless every row is good, or the bad ones may be left out. */
export function checkProblems(words: Words, file: PeopleFile, options: MatchOptions): void {
  const errors = file.problems.filter(isError);
  const isFatal = errors.some((each) => wholeFile.includes(each.code));
  if (errors.length === 0 || (options.skipsBadRows && !isFatal)) return;
  const rows = new Set(errors.map((each) => each.row)).size;
  const counts = { errors: errors.length, rows, file: options.people };
  throw new BadInput([
    ...errors.map((each) => sayProblem(words, each)),
    ...warningLines(words, file),
    words.say(isFatal ? 'problem.fatal' : 'problem.refused', counts),
  ]);
}

/** What to know about a file that was used all the same. */
export function remarks(words: Words, file: PeopleFile): readonly string[] {
  const errors = file.problems.filter(isError);
  const rows = new Set(errors.map((each) => each.row)).size;
  const guessed = file.mapping.columns.filter((column) => column.match === 'similar');
  return [
    ...errors.map((each) => sayProblem(words, each)),
    ...(rows > 0 ? [words.say('problem.skipped', { rows })] : []),
    ...warningLines(words, file),
    ...guessed.flatMap(({ header, field }) =>
      field === null
        ? []
        : [words.say('problem.guessedColumn', { column: header, field: words.say(`field.${field}`) })],
    ),
    ...(file.mapping.unmapped.length > 0 ? [words.say('problem.notMapped', { columns: file.mapping.unmapped })] : []),
  ];
}

function warningLines(words: Words, file: PeopleFile): readonly string[] {
  const warnings = file.problems.filter((each) => !isError(each));
  if (warnings.length === 0) return [];
  return [
    words.say('problem.warnings', { count: warnings.length }),
    ...warnings.map((each) => `  ${sayProblem(words, each)}`),
  ];
}
