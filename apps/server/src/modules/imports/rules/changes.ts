import type { Directory, DirectoryPerson, PersonSkill } from './directory.ts';
import type { ImportedPerson } from './imported-person.ts';
import { keyOf } from './links.ts';
import { matchPeople } from './matches.ts';
import type { ImportField } from './problems.ts';
import { windowsText } from './windows.ts';

/** A row of the file with its skills as concepts. */
export type Incoming = Omit<ImportedPerson, 'teaches' | 'learns'> & {
  readonly teaches: readonly PersonSkill[];
  readonly learns: readonly PersonSkill[];
};
export type FieldChange = { readonly field: string; readonly from: string; readonly to: string };
export type Leaver = { readonly person: DirectoryPerson; readonly fields: readonly FieldChange[] };
export type Changes = {
  readonly joiners: readonly Incoming[];
  readonly changed: readonly {
    readonly before: DirectoryPerson;
    readonly after: Incoming;
    readonly fields: readonly FieldChange[];
  }[];
  readonly unchanged: number;
  /** Active in the directory, but not in the file. */
  readonly leavers: readonly Leaver[];
  /** Not in the file, either, but without them nobody could administer the organization: they stay. */
  readonly lastOwners: readonly DirectoryPerson[];
  /** Ids of people whose address belongs to somebody else in the file. */
  readonly losesEmail: readonly string[];
  /** Whom each reference of the file means: the id of somebody known, or the row of somebody new. */
  readonly personOf: (reference: string | null) => PersonKey | null;
};
export type PersonKey = { readonly id: string } | { readonly row: number };

export type ImportedFile = {
  readonly people: readonly Incoming[];
  /** Rows with errors: nothing is taken from them, but who stands there has not left. */
  readonly leftOut: readonly Pick<ImportedPerson, 'employeeId' | 'email'>[];
  /** Fields with a column: a missing column says nothing about anybody. */
  readonly fields: ReadonlySet<ImportField>;
};

/** What applying a file would do to the directory. */
export function compareWithDirectory(
  { people, leftOut, fields }: ImportedFile,
  { people: known, owners }: Directory,
): Changes {
  const matches = matchPeople(people, known);
  const mentioned = new Set([...matches.values(), ...matchPeople(leftOut, known).values()].map(({ id }) => id));
  const taken = new Set(people.map(({ email }) => email));
  const matchedIds = new Set([...matches.values()].map(({ id }) => id));
  const losing = known.filter(({ id, email }) => email !== null && !matchedIds.has(id) && taken.has(email));
  const losesEmail = new Set(losing.map(({ id }) => id));
  const references = referencesOf(people, known, matches);
  const personOf = (reference: string | null) => (reference === null ? null : (references.get(reference) ?? null));
  const namesById = new Map(known.map((person) => [person.id, nameOf(person)]));
  const namesByRow = new Map(people.map((person) => [person.row, nameOf(person)]));
  const nameOfKey = (key: PersonKey | null): string =>
    key === null ? '' : (('id' in key ? namesById.get(key.id) : namesByRow.get(key.row)) ?? '');

  const pairs = [...matches].map(([after, before]) => ({
    before,
    after,
    fields: [
      ...fieldChanges(before, after, fields),
      ...managerChanges(before, after, fields, personOf).map(({ field, from, to }) => ({
        field,
        from: nameOfKey(from),
        to: nameOfKey(to),
      })),
      ...(before.state === 'left' ? [{ field: 'state', from: 'left', to: 'active' }] : []),
    ],
  }));
  const missing = known.filter(({ id, state }) => state === 'active' && !mentioned.has(id));
  const lastOwners = lastOwnersAmong(missing, owners);
  return {
    joiners: people.filter((person) => !matches.has(person)),
    changed: pairs.filter((pair) => pair.fields.length > 0),
    unchanged: pairs.filter((pair) => pair.fields.length === 0).length,
    leavers: missing
      .filter((person) => !lastOwners.includes(person))
      .map((person) => ({
        person,
        fields: losesEmail.has(person.id) ? [{ field: 'email', from: person.email ?? '', to: '' }] : [],
      })),
    lastOwners,
    losesEmail: [...losesEmail],
    personOf,
  };
}

export const nameOf = ({ firstName, lastName }: Pick<ImportedPerson, 'firstName' | 'lastName'>): string =>
  `${firstName} ${lastName}`.trim();

/** Those of the missing without whom no owner is left. */
function lastOwnersAmong(missing: readonly DirectoryPerson[], owners: Directory['owners']): readonly DirectoryPerson[] {
  const missingIds = new Set(missing.map(({ id }) => id));
  const staysOwned = owners.some((id) => id === null || !missingIds.has(id));
  return staysOwned ? [] : missing.filter(({ id }) => owners.includes(id));
}

/** Keys of the file win over those of the directory: the file is newer. */
function referencesOf(
  people: readonly Incoming[],
  known: readonly DirectoryPerson[],
  matches: ReadonlyMap<Incoming, DirectoryPerson>,
): ReadonlyMap<string, PersonKey> {
  const keys = new Map<string, PersonKey>();
  for (const person of known) {
    const key = keyOf(person);
    if (key !== null) keys.set(key, { id: person.id });
  }
  for (const person of people) {
    const key = keyOf(person);
    const known = matches.get(person);
    if (key !== null) keys.set(key, known ? { id: known.id } : { row: person.row });
  }
  return keys;
}

function managerChanges(
  before: DirectoryPerson,
  after: Incoming,
  fields: ReadonlySet<ImportField>,
  personOf: Changes['personOf'],
) {
  return (['managerId', 'dottedManagerId'] as const)
    .filter((field) => fields.has(field))
    .map((field) => ({
      field,
      from: before[field] === null ? null : { id: before[field] },
      to: personOf(after[field]),
    }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
}

type Comparable = (person: DirectoryPerson | Incoming) => string;
const joined = (items: readonly string[]): string => [...items].sort().join(', ');
const skillText = (skills: readonly PersonSkill[]): string =>
  joined(skills.map(({ label, level }) => `${label} ${level}`));

/** How a field reads, which is also how it is compared; the order of a list means nothing. */
const texts: readonly (readonly [ImportField, Comparable])[] = [
  ['employeeId', (person) => person.employeeId ?? ''],
  ['email', (person) => person.email ?? ''],
  ['firstName', (person) => person.firstName],
  ['lastName', (person) => person.lastName],
  ['jobTitle', (person) => person.jobTitle ?? ''],
  ['level', (person) => String(person.level ?? '')],
  ['department', (person) => person.department ?? ''],
  ['site', (person) => person.site ?? ''],
  ['timeZone', (person) => person.timeZone ?? ''],
  ['hireDate', (person) => person.hireDate ?? ''],
  ['languages', (person) => joined(person.languages)],
];
/** What an empty cell leaves as it is: people and program managers fill these in by hand, too. */
const profileTexts: readonly (readonly [ImportField, Comparable])[] = [
  ['role', (person) => person.role ?? ''],
  ['capacity', (person) => String(person.capacity ?? '')],
  ['workingHours', ({ workingHours }) => (workingHours ? `${workingHours.start}–${workingHours.end}` : '')],
  ['availability', ({ availability }) => windowsText(availability)],
  ['teaches', (person) => skillText(person.teaches)],
  ['learns', (person) => skillText(person.learns)],
  ['interests', (person) => joined(person.interests)],
  ['goals', (person) => joined(person.goals)],
];

function fieldChanges(before: DirectoryPerson, after: Incoming, fields: ReadonlySet<ImportField>): FieldChange[] {
  const isNamed = (field: ImportField) =>
    fields.has(field) || (fields.has('name') && (field === 'firstName' || field === 'lastName'));
  const compared = [
    ...texts.filter(([field]) => isNamed(field) && !(field === 'employeeId' && after.employeeId === null)),
    ...profileTexts.filter(([field, textOf]) => isNamed(field) && textOf(after) !== ''),
  ];
  return compared
    .map(([field, textOf]) => ({ field, from: textOf(before), to: textOf(after) }))
    .filter(({ from, to }) => from !== to);
}
