import type { ColumnMapping, ColumnProposal } from './columns.ts';
import type { ImportedPerson } from './imported-person.ts';
import { checkLinks, type KnownPerson } from './links.ts';
import { splitName } from './names.ts';
import { type ImportField, type ImportProblem, problem, rowsWithErrors } from './problems.ts';
import type { Table, TableRow } from './table.ts';
import {
  type LevelNames,
  type Parsed,
  parseCapacity,
  parseDate,
  parseEmail,
  parseGoals,
  parseIdentifier,
  parseLanguages,
  parseLevel,
  parseList,
  parseManager,
  parseName,
  parseRole,
  parseSkills,
  parseText,
  parseTimeZone,
  parseWorkingHours,
} from './values.ts';
import { parseWindows } from './windows.ts';

export interface ImportOptions {
  readonly levelNames?: LevelNames;
  /** People already in the directory: a file of joiners may name managers who are not in it. */
  readonly known?: readonly KnownPerson[];
  readonly onProgress?: (doneRows: number, totalRows: number) => void;
}
export interface ImportedPeople {
  /** Rows without an error. */
  readonly people: readonly ImportedPerson[];
  /** Rows with an error, as far as they could be read: they still say who reports to whom, circles included. */
  readonly leftOut: readonly ImportedPerson[];
  readonly problems: readonly ImportProblem[];
}

const rowsPerReport = 500;

export function readPeople(table: Table, mapping: ColumnMapping, options: ImportOptions = {}): ImportedPeople {
  const problems: ImportProblem[] = [...table.problems, ...mapping.problems];
  const columns = new Map(mapping.columns.flatMap((column) => (column.field ? [[column.field, column]] : [])));
  const drafts = table.rows.map((row, index) => {
    if (index % rowsPerReport === 0) options.onProgress?.(index, table.rows.length);
    return readRow(row, columns, options.levelNames ?? new Map(), problems);
  });
  const linked = checkLinks(drafts, options.known ?? [], (field) => columns.get(field)?.header ?? null);
  problems.push(...linked.problems);
  options.onProgress?.(table.rows.length, table.rows.length);

  const bad = rowsWithErrors(problems);
  const order = new Map(mapping.columns.map((column) => [column.header, column.index]));
  const place = (each: ImportProblem) => (each.column === null ? -1 : (order.get(each.column) ?? -1));
  return {
    people: linked.people.filter((person) => !bad.has(person.row)),
    leftOut: linked.people.filter((person) => bad.has(person.row)),
    problems: problems.sort((a, b) => a.row - b.row || place(a) - place(b)),
  };
}

type Columns = ReadonlyMap<ImportField, ColumnProposal>;

function readRow(row: TableRow, columns: Columns, levelNames: LevelNames, problems: ImportProblem[]): ImportedPerson {
  const before = problems.length;
  const read = <Value>(field: ImportField, parse: (raw: string) => Parsed<Value>): Value => {
    const column = columns.get(field);
    const { value, issues } = parse(column ? (row.cells[column.index] ?? '') : '');
    for (const each of issues) problems.push({ row: row.row, column: column?.header ?? null, field, ...each });
    return value;
  };
  const whole = splitName(read('name', parseName) ?? '');
  const person: ImportedPerson = {
    row: row.row,
    employeeId: read('employeeId', parseIdentifier),
    firstName: read('firstName', parseName) ?? whole.firstName,
    lastName: read('lastName', parseName) ?? whole.lastName,
    email: read('email', parseEmail),
    jobTitle: read('jobTitle', parseText),
    level: read('level', (raw) => parseLevel(raw, levelNames)),
    department: read('department', parseText),
    site: read('site', parseText),
    timeZone: read('timeZone', parseTimeZone),
    managerId: read('managerId', parseManager),
    dottedManagerId: read('dottedManagerId', parseManager),
    hireDate: read('hireDate', parseDate),
    languages: read('languages', parseLanguages),
    role: read('role', parseRole),
    capacity: read('capacity', parseCapacity),
    teaches: read('teaches', parseSkills),
    learns: read('learns', parseSkills),
    interests: read('interests', parseList),
    goals: read('goals', parseGoals),
    workingHours: read('workingHours', parseWorkingHours),
    availability: read('availability', parseWindows),
  };
  problems.push(...missingParts(person, columns, problems.slice(before)));
  return person;
}

/** Says that something is missing only where nothing else was said about it. */
function missingParts(person: ImportedPerson, columns: Columns, found: readonly ImportProblem[]): ImportProblem[] {
  const at = (field: ImportField) => ({ row: person.row, column: columns.get(field)?.header ?? null, field });
  const isReported = (...fields: ImportField[]) =>
    found.some((each) => each.field !== null && fields.includes(each.field));
  const missing: ImportProblem[] = [];
  if (person.firstName === '' && person.lastName === '' && !isReported('name', 'firstName', 'lastName')) {
    missing.push(problem(at(columns.has('name') ? 'name' : 'firstName'), 'name_missing', {}));
  }
  if (person.email !== null || isReported('email')) return missing;
  if (person.employeeId === null && !isReported('employeeId')) {
    missing.push(problem(at(columns.has('employeeId') ? 'employeeId' : 'email'), 'identity_missing', {}));
  } else if (columns.has('email')) {
    missing.push(problem(at('email'), 'email_missing', {}));
  }
  return missing;
}
