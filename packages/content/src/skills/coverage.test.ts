import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { skillConcepts } from '../catalog.ts';
import { normalizeTerm } from '../check/skills.ts';

/** HR exports made by others, beside the checkout; a clone without them skips these tests. */
const people = fileURLToPath(new URL('../../../../../shared/data/people/', import.meta.url));
const files = existsSync(people) ? readdirSync(people).filter((name) => name.endsWith('.csv')) : [];
const skillColumns = ['Can teach', 'Wants to learn', 'Posso insegnare', 'Voglio imparare'];

const terms = new Set(
  skillConcepts.flatMap(({ names, synonyms }) =>
    [names.en, names.it, ...synonyms.en, ...synonyms.it].map((term) => normalizeTerm(term)),
  ),
);

describe('the taxonomy knows the skills of real exports', () => {
  test('there are exports to look at', (context) => {
    if (files.length === 0) context.skip(`no exports in ${people}`);
    expect(files.length).toBeGreaterThanOrEqual(3);
  });

  test.each(files)('%s', (name) => {
    const skills = skillsIn(readFileSync(`${people}${name}`));
    expect(skills.size).toBeGreaterThan(10);
    expect([...skills].filter((skill) => !terms.has(normalizeTerm(skill)))).toEqual([]);
  });
});

/** Skill names of one export: `name:level` lists separated by semicolons, in two columns. */
function skillsIn(bytes: Buffer): ReadonlySet<string> {
  const [header = '', ...lines] = decode(bytes).split(/\r?\n/);
  const separator = header.includes(';') ? ';' : ',';
  const columns = cellsOf(header, separator).flatMap((title, index) => (skillColumns.includes(title) ? [index] : []));
  const lists = lines.flatMap((line) => {
    const cells = cellsOf(line, separator);
    return columns.map((column) => cells[column] ?? '');
  });
  const names = lists.flatMap((list) => list.split(';')).map((item) => item.replace(/:\d+\s*$/, '').trim());
  return new Set(names.filter((skill) => skill !== ''));
}

function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
}

/** Cells may be quoted; no cell of these files spans lines. */
function cellsOf(line: string, separator: string): readonly string[] {
  const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, 'g');
  return [...line.matchAll(cell)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');
}
