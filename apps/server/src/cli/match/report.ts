import type { ImportProblem } from '../../modules/imports/index.ts';
import type { MatchResult, UnmatchedPerson } from './result.ts';
import { sayProblem, type Words } from './words.ts';

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
  const heading = (key: Parameters<typeof say>[0]) => `## ${say(key)}`;
  const name = (id: string) => markdownText(nameOf(id));
  const rows = result.pairs.map(
    (pair) =>
      `| ${name(pair.mentor)} | ${name(pair.mentee)} | ${words.number(pair.score)} | ${markdownText(pair.reason)} |`,
  );
  const header = [say('report.mentor'), say('report.mentee'), say('report.score'), say('report.reason')];
  const unmatched = result.unmatched.map((person) => `- ${unmatchedLine(words, person, nameOf)}`);
  return [
    `# ${say('report.title')}`,
    ['', heading('report.result'), '', ...summary.map((line) => `- ${markdownText(line)}`)],
    ['', heading('report.pairs'), '', say('report.scoreNote'), ''],
    [`| ${header.join(' | ')} |`, '|---|---|---:|---|', ...rows],
    unmatched.length > 0 ? ['', heading('report.unmatched'), '', ...unmatched] : [],
    problems.length > 0
      ? ['', heading('report.remarks'), '', ...problems.map((each) => `- ${markdownText(sayProblem(words, each))}`)]
      : [],
    ['', heading('report.repeat'), ''],
    [
      `- ${say('report.engine')}: ${result.engine}`,
      `- ${say('report.seed')}: ${result.seed}`,
      `- ${say('report.inputHash')}: ${result.inputHash}`,
      `- ${say('report.policyHash')}: ${result.policyHash}`,
      '',
    ],
  ]
    .flat()
    .join('\n');
}

function unmatchedLine(words: Words, person: UnmatchedPerson, nameOf: (id: string) => string): string {
  const causes = person.cause.map(({ rule, removed }) =>
    words.say('report.cause', { rule: words.say(`rule.${rule}`), removed }),
  );
  return markdownText(
    words.say('report.unmatchedLine', {
      name: nameOf(person.id),
      role: words.say(person.role === 'mentor' ? 'report.mentor' : 'report.mentee'),
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
