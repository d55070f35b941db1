import type { SkillArea, SkillConcept, TopicArea } from '../types.ts';

const columns = 6;

/**
 * Reads one area's skills from a table with one line per concept, so that 450 concepts stay readable in two languages:
 *
 *     id | English | Italian (`=`: Italians say the English word) | synonyms; … | sinonimi; … | broader id; …
 *
 * Throws on a line with another number of columns: that is a typing error, never data.
 */
export function skillTable(area: TopicArea, table: string): SkillArea {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return { area, concepts: lines.map((line) => parseLine(area.id, line)) };
}

function parseLine(area: string, line: string): SkillConcept {
  const cells = line.split('|').map((cell) => cell.trim());
  const [id = '', en = '', it = '', synonymsEn = '', synonymsIt = '', broader = ''] = cells;
  if (cells.length !== columns) throw new Error(`${area}: ${cells.length} columns instead of ${columns}: ${line}`);
  return {
    id,
    area,
    names: { en, it: it === '=' ? en : it },
    synonyms: { en: list(synonymsEn), it: list(synonymsIt) },
    broader: list(broader),
  };
}

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(';').map((item) => item.trim());
}
