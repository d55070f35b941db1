/** `viceversa import`: a file of people into the directory, by the rules of the browser. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ImportView, Language } from '@viceversa/contract';
import { systemClock } from '../kernel/clock.ts';
import { AppError } from '../kernel/errors.ts';
import { importFile, type StoredProblem } from '../modules/imports/index.ts';
import { badInput, done } from './exit-codes.ts';
import { systemReason } from './files.ts';
import { onDatabase } from './on-database.ts';
import { createProgress } from './progress.ts';
import { systemContext } from './system-context.ts';
import { printLines, type Screens } from './terminal.ts';
import { systemLanguage, type Words, wordsIn } from './words.ts';

export type ImportOptions = {
  readonly file: string;
  readonly dryRun?: boolean;
  readonly skipBadRows?: boolean;
  readonly leavers?: 'keep' | 'mark-left';
  readonly lang?: Language;
  readonly data?: string;
};

export const importPeople = async (options: ImportOptions, screens: Screens): Promise<number> => {
  const words = wordsIn(options.lang ?? systemLanguage());
  const { language, say } = words;
  const content = await readFile(options.file).catch((error: unknown) => systemReason(error));
  if (typeof content === 'string')
    return refuse(screens, say('cli.file.unreadable', { file: options.file, reason: content }));
  return onDatabase(options.data, screens, async (connection) => {
    const organizations = await connection.db.selectFrom('organization').select('id').execute();
    const [organization, another] = organizations;
    if (!organization) return refuse(screens, say('cli.database.notSetUp'));
    if (another) return refuse(screens, say('cli.database.several', { count: organizations.length }));
    const scope = { organizationId: organization.id, name: 'import', language, clock: systemClock };
    return run(systemContext(connection, scope), content, options, words, screens);
  });
};

const run = async (
  ctx: ReturnType<typeof systemContext>,
  content: Buffer,
  { file, dryRun = false, skipBadRows = false, leavers }: ImportOptions,
  words: Words,
  screens: Screens,
): Promise<number> => {
  const { say } = words;
  const progress = createProgress(screens.err);
  const choice = {
    isDryRun: dryRun,
    skipFaultyRows: skipBadRows,
    leavers: leavers === 'mark-left' ? 'mark_left' : leavers,
  } as const;
  try {
    const { state, failure } = await importFile(ctx, { name: basename(file), content }, choice, {
      preview: (view, problems) => {
        printLines(screens.err, problemLinesOf(problems, words));
        if (view.state === 'ready')
          screens.out.write(`${say('cli.import.counts', { rows: view.rows, ...countsOf(view) })}\n`);
      },
      progress: (at, total) => progress.show(say('cli.import.applying'), at, total),
    });
    progress.stop();
    if (failure) return refuse(screens, words.failure(failure), say('cli.import.unchanged'));
    screens.out.write(`${say(state === 'applied' ? 'cli.import.applied' : 'cli.import.dryRun')}\n`);
    return done;
  } catch (error) {
    progress.stop();
    if (!(error instanceof AppError)) throw error;
    return refuse(screens, ...refusalOf(error, words));
  }
};

const refuse = ({ err }: Screens, ...lines: readonly string[]): number => {
  printLines(err, lines);
  return badInput;
};

const countsOf = ({ counts: { joiners, changed, unchanged, leavers } }: ImportView) => ({
  joiners,
  changed,
  unchanged,
  leavers,
});

/** More than fits a screen is better read in the file of problems that the browser offers. */
const shownProblems = 50;

const problemLinesOf = (problems: readonly StoredProblem[], { say, problem }: Words): string[] => {
  const lines = problems.slice(0, shownProblems).map(problem);
  const rest = problems.length - lines.length;
  return rest > 0 ? [...lines, say('cli.import.moreProblems', { count: rest })] : lines;
};

/** What stopped it, and the option that answers it. */
const refusalOf = ({ code, params }: AppError, { say }: Words): string[] => {
  const count = Number(params.count ?? 0);
  if (code === 'import_has_errors') return [say('errors.import_has_errors', { count }), say('cli.import.skipHint')];
  if (code === 'leavers_not_confirmed')
    return [say('errors.leavers_not_confirmed', { count }), say('cli.import.leaversHint')];
  return [code];
};
