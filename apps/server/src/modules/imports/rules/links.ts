import type { ImportedPerson } from './imported-person.ts';
import { type ImportField, type ImportProblem, problem } from './problems.ts';

/** Somebody who is already in the directory. */
export interface KnownPerson {
  readonly employeeId: string | null;
  readonly email: string | null;
  readonly managerId: string | null;
}
interface Linked {
  readonly people: readonly ImportedPerson[];
  readonly problems: readonly ImportProblem[];
}
type HeaderOf = (field: ImportField) => string | null;

/** How people refer to somebody: the employee id, or the address where there is none. */
export function keyOf(person: Pick<KnownPerson, 'employeeId' | 'email'>): string | null {
  return person.employeeId ?? person.email;
}

/** What no row can know alone: the same person twice, managers who do not exist, people who manage each other. */
export function checkLinks(
  people: readonly ImportedPerson[],
  known: readonly KnownPerson[],
  headerOf: HeaderOf,
): Linked {
  const problems: ImportProblem[] = [];
  const repeats = new Set([
    ...duplicates(people, 'employeeId', headerOf, problems),
    ...duplicates(people, 'email', headerOf, problems),
  ]);
  const unique = people.filter((person) => !repeats.has(person.row));
  const keyByReference = referencesOf([...known, ...unique]);
  const linked = people.map((person) => linkManagers(person, keyByReference, headerOf, problems));
  const first = linked.filter((person) => !repeats.has(person.row));
  for (const cycle of findCycles(first, known)) problems.push(...cycleProblems(cycle, headerOf('managerId')));
  return { people: linked, problems };
}

/** The first row stands; every later row is reported with the row it repeats. */
function duplicates(
  people: readonly ImportedPerson[],
  field: 'employeeId' | 'email',
  headerOf: HeaderOf,
  problems: ImportProblem[],
): number[] {
  const firstRows = new Map<string, number>();
  const repeated: number[] = [];
  for (const person of people) {
    const value = person[field];
    if (value === null) continue;
    const firstRow = firstRows.get(value);
    if (firstRow === undefined) {
      firstRows.set(value, person.row);
      continue;
    }
    const code = field === 'email' ? 'email_duplicate' : 'employee_id_duplicate';
    problems.push(problem({ row: person.row, column: headerOf(field), field }, code, { value, firstRow }));
    repeated.push(person.row);
  }
  return repeated;
}

/** Later people win: the file is newer than the directory. */
function referencesOf(people: readonly KnownPerson[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const person of people) {
    const key = keyOf(person);
    if (key === null) continue;
    keys.set(key, key);
    if (person.email !== null) keys.set(person.email, key);
  }
  return keys;
}

function linkManagers(
  person: ImportedPerson,
  keys: ReadonlyMap<string, string>,
  headerOf: HeaderOf,
  problems: ImportProblem[],
): ImportedPerson {
  const resolve = (field: 'managerId' | 'dottedManagerId'): string | null => {
    const reference = person[field];
    if (reference === null) return null;
    const key = keys.get(reference);
    const place = { row: person.row, column: headerOf(field), field };
    if (key === undefined) problems.push(problem(place, 'manager_unknown', { value: reference }));
    else if (key === keyOf(person)) problems.push(problem(place, 'manager_self', {}));
    else return key;
    return null;
  };
  return { ...person, managerId: resolve('managerId'), dottedManagerId: resolve('dottedManagerId') };
}

/** Everybody has one manager at most, so each walk upwards ends at the top, at somebody seen before, or in a new circle. */
function findCycles(people: readonly ImportedPerson[], known: readonly KnownPerson[]): ImportedPerson[][] {
  const managers = new Map<string, string | null>();
  for (const person of [...known, ...people]) managers.set(keyOf(person) ?? '', person.managerId);
  const byKey = new Map(people.map((person) => [keyOf(person) ?? '', person]));
  const walkOf = new Map<string, number>();
  const cycles: ImportedPerson[][] = [];
  people.forEach((start, walk) => {
    const path: string[] = [];
    let at = keyOf(start);
    while (at !== null && !walkOf.has(at)) {
      walkOf.set(at, walk);
      path.push(at);
      at = managers.get(at) ?? null;
    }
    if (at === null || walkOf.get(at) !== walk) return;
    const members = path.slice(path.indexOf(at)).flatMap((key) => byKey.get(key) ?? []);
    cycles.push(members);
  });
  return cycles;
}

/** Names in the sentence of one problem; a longer circle gives its size. */
const namedMembers = 12;

function cycleProblems(cycle: readonly ImportedPerson[], column: string | null): ImportProblem[] {
  const named = cycle.slice(0, namedMembers);
  const params = {
    members: named.map((person) => keyOf(person) ?? ''),
    rows: named.map((person) => person.row),
    count: cycle.length,
  };
  return cycle.map((person) => problem({ row: person.row, column, field: 'managerId' }, 'manager_cycle', params));
}
