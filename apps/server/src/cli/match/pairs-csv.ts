import { PARTS, type Part } from '@viceversa/matching';
import { type CsvValue, csvLines } from '../../kernel/csv.ts';
import type { MatchResult } from './result.ts';

/** Same columns as in result.json, flat. Column names are keys for programs and stay the same in every language. */
export function pairsCsv({ pairs }: MatchResult): Iterable<string> {
  const parts = PARTS.filter((part) => part !== 'novelty' || pairs.some((pair) => part in pair.parts));
  return csvLines(['mentor', 'mentee', 'score', ...parts, 'reason'], rowsOf(pairs, parts));
}

function* rowsOf(pairs: MatchResult['pairs'], parts: readonly Part[]): Iterable<readonly CsvValue[]> {
  for (const pair of pairs) {
    yield [pair.mentor, pair.mentee, pair.score, ...parts.map((part) => pair.parts[part] ?? 0), pair.reason];
  }
}
