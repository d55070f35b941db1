import { PARTS } from '@viceversa/matching';
import { type CsvValue, writeCsv } from '../../kernel/csv.ts';
import type { MatchResult } from './result.ts';

/** Same columns as in result.json, flat. Column names are keys for programs and stay the same in every language. */
export function pairsCsv(result: MatchResult): string {
  const headers = ['mentor', 'mentee', 'score', ...PARTS, 'reason'];
  const rows = result.pairs.map((pair): readonly CsvValue[] => [
    pair.mentor,
    pair.mentee,
    pair.score,
    ...PARTS.map((part) => pair.parts[part]),
    pair.reason,
  ]);
  return writeCsv(headers, rows);
}
