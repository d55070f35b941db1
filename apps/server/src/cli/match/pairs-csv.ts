import { PARTS } from '@viceversa/matching';
import { type CsvValue, writeCsv } from '../../kernel/csv.ts';
import type { MatchResult } from './result.ts';

/** Same columns as in result.json, flat. Column names are keys for programs and stay the same in every language. */
export function pairsCsv(result: MatchResult): string {
  const parts = PARTS.filter((part) => part !== 'novelty' || result.pairs.some((pair) => part in pair.parts));
  const headers = ['mentor', 'mentee', 'score', ...parts, 'reason'];
  const rows = result.pairs.map((pair): readonly CsvValue[] => [
    pair.mentor,
    pair.mentee,
    pair.score,
    ...parts.map((part) => pair.parts[part] ?? 0),
    pair.reason,
  ]);
  return writeCsv(headers, rows);
}
