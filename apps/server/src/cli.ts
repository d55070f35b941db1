#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { badInput } from './cli/exit-codes.ts';
import type { ImportOptions } from './cli/import.ts';

/** Each command loads its own file when it is called: `match` must not wait for a database driver. */
const program = new Command('viceversa')
  .description('Reverse-mentoring programs from the command line.')
  .showHelpAfterError()
  .exitOverride();

program
  .command('match')
  .description('Find the best pairs for a list of people. Needs no database.')
  .argument('<people>', 'CSV or .xlsx file with one person per row')
  .addOption(
    new Option('--kind <kind>', 'reverse, traditional, mutual or peer (default: as in the policy, or reverse)'),
  )
  .option('--policy <file>', 'weights and rules as JSON')
  .option('--seed <number>', 'decides between results of equal total', '0')
  .option('--out <file>', 'pairs as CSV')
  .option('--report <file>', 'a page for people, as Markdown')
  .option('--json <file>', 'everything, for programs')
  .option('--skip-bad-rows', 'leave out rows with errors instead of refusing the file')
  .option('--lang <language>', 'en or it (default: the language of the system)')
  .action(async (people: string, options: Readonly<Record<string, string | boolean | undefined>>) => {
    const { match } = await import('./cli/match.ts');
    process.exitCode = await match({ ...options, people }, { out: process.stdout, err: process.stderr });
  });

program
  .command('import')
  .description('Read a file of people into the directory of this installation.')
  .argument('<file>', 'CSV or .xlsx file with one person per row')
  .option('--dry-run', 'show what would change and change nothing')
  .option('--skip-bad-rows', 'leave out rows with errors instead of refusing the file')
  .addOption(new Option('--leavers <what>', 'people missing from the file').choices(['keep', 'mark-left']))
  .addOption(new Option('--lang <language>', 'default: the language of the system').choices(['en', 'it']))
  .option('--data <folder>', 'where the bundled database is (default: as the server)')
  .action(async (file: string, options: Omit<ImportOptions, 'file'>) => {
    const { importPeople } = await import('./cli/import.ts');
    process.exitCode = await importPeople({ ...options, file }, { out: process.stdout, err: process.stderr });
  });

program
  .command('migrate')
  .description('Bring the database up to date. Starting the server does the same.')
  .option('--data <folder>', 'where the bundled database is (default: as the server)')
  .action(async (options: { readonly data?: string }) => {
    const { migrateDatabase } = await import('./cli/migrate.ts');
    process.exitCode = await migrateDatabase(options, { out: process.stdout, err: process.stderr });
  });

/** A reader that has seen enough, such as `head`, closes the pipe; that is no failure of ours. */
process.stdout.on('error', (cause) => {
  if (!('code' in cause) || cause.code !== 'EPIPE') throw cause;
});

try {
  await program.parseAsync();
} catch (cause) {
  if (!(cause instanceof CommanderError)) throw cause;
  process.exitCode = cause.exitCode === 0 ? 0 : badInput;
}
