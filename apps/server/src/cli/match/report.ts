import { formatNumber } from '@viceversa/locales/format';
import type { ImportProblem } from '../../modules/imports/index.ts';
import type { Words } from '../words.ts';
import type { MatchResult, UnmatchedPerson } from './result.ts';

export interface ReportFacts {
  readonly result: MatchResult;
  /** Sentences of the summary, in order. */
  readonly summary: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly problems: readonly ImportProblem[];
}

/** A page for people, in Markdown, line by line. */
export function* matchReport(words: Words, facts: ReportFacts): Iterable<string> {
  for (const line of reportLines(words, facts)) yield `${line}\n`;
}

function* reportLines(words: Words, { result, summary, nameOf, problems }: ReportFacts): Iterable<string> {
  const { say } = words;
  const name = (id: string) => markdownText(nameOf(id));
  yield `# ${say('cli.match.report.title')}`;
  yield* section(say('cli.match.report.result'));
  for (const line of summary) yield `- ${markdownText(line)}`;
  yield* section(say('cli.match.report.pairs'));
  yield* [say('cli.match.report.scoreNote'), ''];
  const columns = (['mentor', 'mentee', 'score', 'reason'] as const).map((each) => say(`cli.match.report.${each}`));
  yield* [`| ${columns.join(' | ')} |`, '|---|---|---:|---|'];
  for (const { mentor, mentee, score, reason } of result.pairs) {
    yield `| ${name(mentor)} | ${name(mentee)} | ${formatNumber(score, words.language)} | ${markdownText(reason)} |`;
  }
  if (result.unmatched.length > 0) yield* section(say('cli.match.report.unmatched'));
  for (const person of result.unmatched.slice(0, mostUnmatched)) yield `- ${unmatchedLine(words, person, nameOf)}`;
  const more = result.unmatched.length - mostUnmatched;
  if (more > 0) yield* ['', say('cli.match.report.unmatchedMore', { count: more })];
  if (problems.length > 0) yield* section(say('cli.match.report.remarks'));
  for (const each of problems) yield `- ${markdownText(words.problem(each))}`;
  yield* section(say('cli.match.report.repeat'));
  yield `- ${say('cli.match.report.engine')}: ${result.engine}`;
  yield `- ${say('cli.match.report.seed')}: ${result.seed}`;
  yield `- ${say('cli.match.report.inputHash')}: ${result.inputHash}`;
  yield `- ${say('cli.match.report.policyHash')}: ${result.policyHash}`;
}

/** Nobody reads on; a program takes them from the JSON, where everybody is. */
const mostUnmatched = 1_000;

function section(title: string): readonly string[] {
  return ['', `## ${title}`, ''];
}

function unmatchedLine({ say, rule: nameOfRule }: Words, person: UnmatchedPerson, nameOf: (id: string) => string) {
  const reasons = person.cause.map(({ rule, removed }) =>
    say('cli.match.report.cause', { rule: nameOfRule(rule), removed }),
  );
  const { relaxation } = person;
  if (relaxation !== null) {
    const { rule, gains } = relaxation;
    reasons.push(say('cli.match.report.relaxation', { rule: nameOfRule(rule), gains }));
  }
  return markdownText(
    say('cli.match.report.unmatchedLine', {
      name: nameOf(person.id),
      role: say(person.role === 'mentor' ? 'cli.match.report.mentor' : 'cli.match.report.mentee'),
      causes: reasons.join('; '),
    }),
  );
}

/**
 * Names come from a file that anybody may have written: nothing in them becomes markup, a link or a new line,
 * neither in Markdown (GitHub's dialect links bare addresses) nor in the HTML it turns into.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]|~#!]/g, '\\$&')
    .replaceAll('://', '&#58;//')
    .replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}&#46;`)
    .replaceAll('@', '&#64;')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');
}
