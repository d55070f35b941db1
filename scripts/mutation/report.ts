import { dirname } from 'node:path/posix';
import type { Equivalent } from './equivalents.ts';
import type { Verdict } from './messages.ts';
import type { Mutant } from './mutants.ts';

export type Outcome = {
  readonly mutant: Mutant;
  readonly verdict: Verdict;
  readonly equivalent: Equivalent | undefined;
};

export type Score = {
  readonly mutants: number;
  readonly killed: number;
  readonly timeouts: number;
  readonly survived: number;
  readonly excluded: number;
  /** Percent of all that were caught, an endless loop included. */
  readonly of: number;
  /** The same without what is listed as equivalent. */
  readonly ofRest: number;
};

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = (those: (outcome: Outcome) => boolean) => outcomes.filter(those).length;
  const mutants = outcomes.length;
  const survived = count(({ verdict }) => verdict === 'survived');
  const excluded = count(({ verdict, equivalent }) => verdict === 'survived' && equivalent !== undefined);
  const timeouts = count(({ verdict }) => verdict === 'timeout');
  const caught = mutants - survived;
  const percent = (whole: number) => (whole === 0 ? 100 : (100 * caught) / whole);
  return {
    mutants,
    killed: caught - timeouts,
    timeouts,
    survived,
    excluded,
    of: percent(mutants),
    ofRest: percent(mutants - excluded),
  };
}

export function reportOf(outcomes: readonly Outcome[]): string {
  const survivors = outcomes.filter(({ verdict }) => verdict === 'survived');
  const lines = (those: readonly Outcome[]) =>
    those.map(({ mutant, equivalent }) => {
      const reason = equivalent === undefined ? '' : `   (${equivalent.reason})`;
      return `  ${mutant.file}:${mutant.line}  ${mutant.change}   in: ${mutant.code}${reason}`;
    });
  const wrong = outcomes.filter(({ verdict, equivalent }) => verdict !== 'survived' && equivalent !== undefined);
  return [
    'Survived:',
    ...lines(survivors.filter(({ equivalent }) => equivalent === undefined)),
    'Survived and listed as equivalent:',
    ...lines(survivors.filter(({ equivalent }) => equivalent !== undefined)),
    ...(wrong.length === 0 ? [] : ['Listed as equivalent, but caught:', ...lines(wrong)]),
    '',
    'mutants  killed  timeout  survived  of which equivalent   score  score without equivalents',
    ...[...groups(outcomes)].map(([name, those]) => `${row(scoreOf(those))}  ${name}`),
    `${row(scoreOf(outcomes))}  all`,
  ].join('\n');
}

/** Per folder, and below it per file. */
function groups(outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> {
  const names = new Set(outcomes.flatMap(({ mutant: { file } }) => [`${dirname(file)}/`, file]));
  return new Map(
    [...names].sort().map((name) => [name, outcomes.filter(({ mutant: { file } }) => file.startsWith(name))]),
  );
}

function row({ mutants, killed, timeouts, survived, excluded, of, ofRest }: Score): string {
  const cells = [mutants, killed, timeouts, survived, excluded].map(String);
  const widths = [7, 6, 7, 8, 19];
  const numbers = cells.map((cell, place) => cell.padStart(widths[place] ?? 0)).join('  ');
  return `${numbers}  ${`${of.toFixed(1)} %`.padStart(7)}  ${`${ofRest.toFixed(1)} %`.padStart(7)}`;
}
