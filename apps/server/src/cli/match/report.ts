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

/** A page for people, in Markdown. */
export function matchReport(words: Words, { result, summary, nameOf, problems }: ReportFacts): string {
  const { say } = words;
  const name = (id: string) => markdownText(nameOf(id));
  const rows = result.pairs.map(
    (pair) =>
      `| ${name(pair.mentor)} | ${name(pair.mentee)} | ${formatNumber(pair.score, words.language)} | ${markdownText(pair.reason)} |`,
  );
  const header = [
    say('cli.match.report.mentor'),
    say('cli.match.report.mentee'),
    say('cli.match.report.score'),
    say('cli.match.report.reason'),
  ];
  const unmatched = result.unmatched.map((person) => `- ${unmatchedLine(words, person, nameOf)}`);
  return [
    `# ${say('cli.match.report.title')}`,
    ['', `## ${say('cli.match.report.result')}`, '', ...summary.map((line) => `- ${markdownText(line)}`)],
    ['', `## ${say('cli.match.report.pairs')}`, '', say('cli.match.report.scoreNote'), ''],
    [`| ${header.join(' | ')} |`, '|---|---|---:|---|', ...rows],
    unmatched.length > 0 ? ['', `## ${say('cli.match.report.unmatched')}`, '', ...unmatched] : [],
    problems.length > 0
      ? [
          '',
          `## ${say('cli.match.report.remarks')}`,
          '',
          ...problems.map((each) => `- ${markdownText(words.problem(each))}`),
        ]
      : [],
    ['', `## ${say('cli.match.report.repeat')}`, ''],
    [
      `- ${say('cli.match.report.engine')}: ${result.engine}`,
      `- ${say('cli.match.report.seed')}: ${result.seed}`,
      `- ${say('cli.match.report.inputHash')}: ${result.inputHash}`,
      `- ${say('cli.match.report.policyHash')}: ${result.policyHash}`,
      '',
    ],
  ]
    .flat()
    .join('\n');
}

function unmatchedLine(words: Words, person: UnmatchedPerson, nameOf: (id: string) => string): string {
  const causes = person.cause.map(({ rule, removed }) =>
    words.say('cli.match.report.cause', { rule: words.rule(rule), removed }),
  );
  return markdownText(
    words.say('cli.match.report.unmatchedLine', {
      name: nameOf(person.id),
      role: words.say(person.role === 'mentor' ? 'cli.match.report.mentor' : 'cli.match.report.mentee'),
      causes: causes.join('; '),
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
