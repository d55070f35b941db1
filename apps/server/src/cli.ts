#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { languages, translator } from '@viceversa/locales';
import { CommanderError } from 'commander';
import { badInput } from './cli/exit-codes.ts';
import type { ImportOptions } from './cli/import.ts';
import { languageOf, SayingCommand } from './cli/usage.ts';

// Most of a short command's time is reading its own source; with the cache it takes two thirds of it.
enableCompileCache(join(import.meta.dirname, '../../../node_modules/.cache/compiled'));

const language = languageOf(process.argv);
const say = translator(language);
const screens = { out: process.stdout, err: process.stderr };
const onData = ['--data <folder>', say('cli.help.data')] as const;
const skipping = ['--skip-bad-rows', say('cli.help.skipBadRows')] as const;

/** Each command loads its own file when it is called: `match` must not wait for a database driver. */
const program = new SayingCommand('viceversa', language).description(say('cli.help.about'));
const command = (name: string) => {
  const made = new SayingCommand(name, language);
  program.addCommand(made);
  return made;
};

command('match')
  .description(say('cli.help.match'))
  .argument('<people>', say('cli.help.people'))
  .option('--kind <kind>', say('cli.help.kind'))
  .option('--objective <aim>', say('cli.help.objective'))
  .option('--policy <file>', say('cli.help.policy'))
  .option('--seed <number>', say('cli.help.seed'))
  .option('--out <file>', say('cli.help.out'))
  .option('--explain <file>', say('cli.help.explain'))
  .option('--json <file>', say('cli.help.json'))
  .option(...skipping)
  .option('--lang <language>', say('cli.help.lang'))
  .action(async (people: string, options: Readonly<Record<string, string | boolean | undefined>>) => {
    const { match } = await import('./cli/match.ts');
    process.exitCode = await match({ ...options, people }, screens);
  });

command('import')
  .description(say('cli.help.import'))
  .argument('<people>', say('cli.help.people'))
  .option('--dry-run', say('cli.help.dryRun'))
  .option(...skipping)
  .choice('--leavers <what>', say('cli.help.leavers'), ['keep', 'mark-left'])
  .choice('--lang <language>', say('cli.help.lang'), languages)
  .option(...onData)
  .action(async (file: string, options: Omit<ImportOptions, 'file'>) => {
    const { importPeople } = await import('./cli/import.ts');
    process.exitCode = await importPeople({ ...options, file }, screens);
  });

command('migrate')
  .description(say('cli.help.migrate'))
  .option(...onData)
  .action(async (options: { readonly data?: string }) => {
    const { migrateDatabase } = await import('./cli/migrate.ts');
    process.exitCode = await migrateDatabase(options, screens);
  });

command('seed')
  .description(say('cli.help.seedCommand'))
  .option(...onData)
  .action(async (options: { readonly data?: string }) => {
    const { seedDemo } = await import('./cli/seed.ts');
    process.exitCode = await seedDemo(options, screens);
  });

command('doctor')
  .description(say('cli.help.doctor'))
  .option(...onData)
  .action(async (options: { readonly data?: string }) => {
    const { doctor } = await import('./cli/doctor.ts');
    process.exitCode = await doctor(options, screens);
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
