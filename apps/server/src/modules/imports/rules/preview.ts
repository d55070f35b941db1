/** From an uploaded file and the directory to what applying would do; the same computation before and at apply. */
import { createHash } from 'node:crypto';
import type { ImportView } from '@viceversa/contract';
import { type Changes, compareWithDirectory, type Incoming, nameOf } from './changes.ts';
import { type ColumnMapping, chosenColumns } from './columns.ts';
import type { Directory, DirectoryPerson, PersonSkill } from './directory.ts';
import type { FileTable } from './file-table.ts';
import type { ImportedPerson } from './imported-person.ts';
import { keyOf } from './links.ts';
import { readPeople } from './people.ts';
import { type ImportField, type ImportProblem, problem, rowsWithErrors } from './problems.ts';
import { levelNamesOf, type Skill } from './values.ts';

export type Mapping = {
  readonly fields: readonly (ImportField | null)[];
  readonly levels: Readonly<Record<string, number>>;
};
export type Preview = {
  readonly problems: readonly ImportProblem[];
  readonly changes: Changes;
  readonly counts: ImportView['counts'];
  /** Equal for equal effects: a directory that changed in between gives another one. */
  readonly digest: string;
};
/** What a word means as a skill, given by the skills module. */
export type ConceptOf = (label: string) => string;

export function previewOf(table: FileTable, mapping: Mapping, directory: Directory, conceptOf: ConceptOf): Preview {
  const columns = chosenColumns(table, mapping.fields);
  const known = knownPeople(directory.people);
  const read = readPeople(table, columns, { levelNames: levelNamesOf(mapping.levels), known });
  const file = {
    people: read.people.map((person) => incomingOf(person, conceptOf)),
    leftOut: read.leftOut,
    fields: mappedFields(columns),
  };
  const changes = compareWithDirectory(file, directory);
  const problems = [...ownersKept(table, changes), ...read.problems];
  return { problems, changes, counts: countsOf(problems, changes), digest: digestOf(changes) };
}

/** About the file as a whole, which its first row stands for: the people meant have no row. */
function ownersKept({ headerRow }: FileTable, { lastOwners }: Changes): ImportProblem[] {
  const place = { row: headerRow, column: null, field: null };
  return lastOwners.map((person) => problem(place, 'last_owner_missing', { name: nameOf(person) }));
}

/** Characters of a skill's name on a profile. */
const longestSkillName = 80;

function incomingOf(person: ImportedPerson, conceptOf: ConceptOf): Incoming {
  const settled = (skills: readonly Skill[]): PersonSkill[] => {
    const byConcept = new Map<string, PersonSkill>();
    for (const { name, level } of skills) {
      const label = [...name].slice(0, longestSkillName).join('').trim();
      const concept = conceptOf(label);
      if (!byConcept.has(concept)) byConcept.set(concept, { concept, label, level });
    }
    return [...byConcept.values()];
  };
  return { ...person, teaches: settled(person.teaches), learns: settled(person.learns) };
}

function mappedFields({ columns }: ColumnMapping): ReadonlySet<ImportField> {
  return new Set(columns.flatMap(({ field }) => (field === null ? [] : [field])));
}

/** People a file may name as managers without listing them. */
function knownPeople(directory: readonly DirectoryPerson[]) {
  const keys = new Map(directory.map((person): [string, string | null] => [person.id, keyOf(person)]));
  const isActive = ({ state }: DirectoryPerson) => state === 'active';
  return directory.filter(isActive).map(({ employeeId, email, managerId }) => ({
    employeeId,
    email,
    managerId: managerId === null ? null : (keys.get(managerId) ?? null),
  }));
}

function countsOf(problems: readonly ImportProblem[], changes: Changes): ImportView['counts'] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return {
    joiners: changes.joiners.length,
    changed: changes.changed.length,
    unchanged: changes.unchanged,
    leavers: changes.leavers.length,
    errors,
    warnings: problems.length - errors,
    faultyRows: rowsWithErrors(problems).size,
  };
}

function digestOf({ joiners, changed, leavers, losesEmail }: Changes): string {
  const effects = [
    joiners.map(({ row }) => row),
    changed.map(({ before, after, fields }) => [before.id, after.row, fields]),
    leavers.map(({ person }) => person.id),
    losesEmail,
  ];
  return createHash('sha256').update(JSON.stringify(effects)).digest('hex');
}

const samplesPerColumn = 3;

/** The first different values of each column. */
export function samplesOf({ headers, rows }: FileTable): string[][] {
  return headers.map((_, index) => {
    const samples = new Set<string>();
    for (const { cells } of rows) {
      const value = (cells[index] ?? '').trim().slice(0, 60);
      if (value !== '') samples.add(value);
      if (samples.size === samplesPerColumn) break;
    }
    return [...samples];
  });
}
