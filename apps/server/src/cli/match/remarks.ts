import { formatList } from '@viceversa/locales/format';
import type { ImportProblem, ImportProblemCode } from '../../modules/imports/index.ts';
import type { Words } from '../words.ts';
import { BadInput, type PeopleFile } from './input.ts';
import type { MatchOptions } from './options.ts';

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
    ...errors.map(words.problem),
    ...warningLines(words, file),
    words.say(isFatal ? 'cli.match.problem.fatal' : 'cli.match.problem.refused', counts),
  ]);
}

/** What to know about a file that was used all the same. */
export function remarks(words: Words, file: PeopleFile): readonly string[] {
  const errors = file.problems.filter(isError);
  const rows = new Set(errors.map((each) => each.row)).size;
  const guessed = file.mapping.columns.filter((column) => column.match === 'similar');
  return [
    ...errors.map(words.problem),
    ...(rows > 0 ? [words.say('cli.match.problem.skipped', { rows })] : []),
    ...warningLines(words, file),
    ...guessed.flatMap(({ header, field }) =>
      field === null
        ? []
        : [
            words.say('cli.match.problem.guessedColumn', {
              column: header,
              field: words.field(field),
            }),
          ],
    ),
    ...(file.mapping.unmapped.length > 0
      ? [words.say('cli.match.problem.notMapped', { columns: formatList(file.mapping.unmapped, words.language) })]
      : []),
  ];
}

function warningLines(words: Words, file: PeopleFile): readonly string[] {
  const warnings = file.problems.filter((each) => !isError(each));
  if (warnings.length === 0) return [];
  return [
    words.say('cli.match.problem.warnings', { count: warnings.length }),
    ...warnings.map((each) => `  ${words.problem(each)}`),
  ];
}
