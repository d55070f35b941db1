import { formatList } from '@viceversa/locales/format';
import { badInput, done, impossible, interrupted } from './exit-codes.ts';
import { type FileToWrite, FileTrouble, writeFilesTogether } from './files.ts';
import { formCohort } from './match/cohort.ts';
import { BadInput, type PeopleFile, readPeopleFile, readPolicyFile } from './match/input.ts';
import { ImpossibleRequest } from './match/locks.ts';
import { type GivenOptions, type MatchOptions, readOptions } from './match/options.ts';
import { pairUp } from './match/pair-up.ts';
import { pairsCsv } from './match/pairs-csv.ts';
import { checkProblems, remarks } from './match/remarks.ts';
import { matchReport } from './match/report.ts';
import { describeRun, type MatchResult } from './match/result.ts';
import { resultJson } from './match/result-json.ts';
import { createSkillReader } from './match/skills.ts';
import { namesById, summarize } from './match/summary.ts';
import { createProgress, type Progress } from './progress.ts';
import { printLines, type Screens } from './terminal.ts';
import type { Words } from './words.ts';

/** `viceversa match`: from a list of people to the best pairs, their proof and their reasons. Answers the exit code. */
export async function match(given: GivenOptions, screens: Screens): Promise<number> {
  const { words, options, problems } = readOptions(given);
  const progress = createProgress(screens.err);
  try {
    if (problems.length > 0) throw new BadInput(problems);
    await run(words, options, screens, progress);
    return done;
  } catch (cause) {
    progress.stop();
    if (cause instanceof Interrupted) return interrupted;
    if (cause instanceof BadInput) return report(screens, cause.lines, badInput);
    if (cause instanceof ImpossibleRequest) {
      return report(screens, [words.say('cli.match.impossible.heading'), ...cause.lines], impossible);
    }
    if (cause instanceof FileTrouble) {
      const line = words.say('cli.file.unwritable', { file: cause.path, reason: cause.reason });
      return report(screens, [line], badInput);
    }
    throw cause;
  }
}

class Interrupted extends Error {}

/** Before, Ctrl-C ends the command at once and there is nothing to take back; here it first takes back what it began. */
async function writeTogetherOrStop(files: readonly FileToWrite[], onWritten: (files: number) => void): Promise<void> {
  const stopping = new AbortController();
  const stop = () => stopping.abort(new Interrupted());
  for (const signal of endSignals) process.once(signal, stop);
  try {
    onWritten(0);
    await writeFilesTogether(files, { signal: stopping.signal, onWritten });
  } finally {
    for (const signal of endSignals) process.off(signal, stop);
  }
}
const endSignals = ['SIGINT', 'SIGTERM'] as const;

function report(screens: Screens, lines: readonly string[], exitCode: number): number {
  printLines(screens.err, lines);
  return exitCode;
}

async function run(words: Words, options: MatchOptions, screens: Screens, progress: Progress): Promise<void> {
  const policy = await readPolicyFile(options.policy, words);
  const reading = words.say('cli.match.progress.reading');
  const file = await readPeopleFile(options, policy, words, (at, total) => progress.show(reading, at, total));
  checkProblems(words, file, options);
  const cohort = formCohort(words, file, policy, options);
  const skills = createSkillReader();
  const pairing = await pairUp({ words, cohort, skills, seed: options.seed, show: progress.show });
  const result = describeRun({ file, policy, cohort, pairing, seed: options.seed });
  const summary = summarize(words, cohort, pairing);
  const files = outputFiles(words, options, file, result, summary);
  const writing = words.say('cli.match.progress.writing');
  await writeTogetherOrStop(files, (at) =>
    progress.show(writing, at * result.pairs.length, files.length * result.pairs.length),
  );
  progress.stop();
  printLines(screens.err, remarks(words, file));
  // Without an output file the pairs themselves go to the standard output, and nothing else does.
  if (files.length === 0) {
    printLines(screens.err, summary);
    for (const line of pairsCsv(result)) screens.out.write(line);
    return;
  }
  printLines(screens.out, [
    ...summary,
    words.say('cli.match.summary.written', {
      files: formatList(
        files.map((each) => each.path),
        words.language,
      ),
    }),
  ]);
}

function outputFiles(
  words: Words,
  options: MatchOptions,
  file: PeopleFile,
  result: MatchResult,
  summary: readonly string[],
): readonly FileToWrite[] {
  const files: FileToWrite[] = [];
  const facts = { result, summary, nameOf: namesById(file), problems: file.problems };
  if (options.out !== null) files.push({ path: options.out, content: pairsCsv(result) });
  if (options.explain !== null) files.push({ path: options.explain, content: matchReport(words, facts) });
  if (options.json !== null) files.push({ path: options.json, content: resultJson(result) });
  return files;
}
