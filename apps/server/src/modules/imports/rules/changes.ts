import type { ImportedPerson } from './imported-person.ts';

/** What a later import may change about a person; everything else in a file belongs to an enrollment. */
export const directoryFields = [
  'employeeId',
  'email',
  'firstName',
  'lastName',
  'jobTitle',
  'level',
  'department',
  'site',
  'timeZone',
  'managerId',
  'dottedManagerId',
  'hireDate',
  'languages',
] as const;
export type DirectoryField = (typeof directoryFields)[number];
export type DirectoryValue = string | number | readonly string[] | null;

export interface ExistingPerson extends Pick<ImportedPerson, DirectoryField> {
  readonly id: string;
}
export interface FieldChange {
  readonly field: DirectoryField;
  readonly from: DirectoryValue;
  readonly to: DirectoryValue;
}
export interface PeopleChanges {
  readonly joiners: readonly ImportedPerson[];
  readonly changed: readonly {
    readonly id: string;
    readonly person: ImportedPerson;
    readonly fields: readonly FieldChange[];
  }[];
  readonly unchanged: readonly string[];
  /** In the directory but not in the file. */
  readonly leavers: readonly string[];
}

/**
 * Compares a file with the directory; the same person is found by employee id, then by address.
 * Only `fields` that the file has a column for are compared: a missing column says nothing about anybody.
 */
export function compareWithDirectory(
  imported: readonly ImportedPerson[],
  existing: readonly ExistingPerson[],
  fields: readonly DirectoryField[] = directoryFields,
): PeopleChanges {
  const byEmployeeId = new Map(existing.flatMap((each) => (each.employeeId === null ? [] : [[each.employeeId, each]])));
  const byEmail = new Map(existing.flatMap((each) => (each.email === null ? [] : [[each.email, each]])));
  const remaining = new Map(existing.map((each) => [each.id, each]));
  const claim = (found: ExistingPerson | undefined) => (found && remaining.delete(found.id) ? found : undefined);
  const matches = new Map<ImportedPerson, ExistingPerson>();
  // All ids before any address: an address may have moved on to somebody else, an employee id never does.
  for (const person of imported) {
    const found = person.employeeId === null ? undefined : claim(byEmployeeId.get(person.employeeId));
    if (found) matches.set(person, found);
  }
  for (const person of imported) {
    if (matches.has(person) || person.email === null) continue;
    const found = byEmail.get(person.email);
    const isSomebodyElse = found?.employeeId != null && person.employeeId !== null;
    const claimed = isSomebodyElse ? undefined : claim(found);
    if (claimed) matches.set(person, claimed);
  }
  const pairs = [...matches].map(([person, before]) => ({
    id: before.id,
    person,
    fields: changesOf(before, person, fields),
  }));
  return {
    joiners: imported.filter((person) => !matches.has(person)),
    changed: pairs.filter((pair) => pair.fields.length > 0),
    unchanged: pairs.filter((pair) => pair.fields.length === 0).map((pair) => pair.id),
    leavers: [...remaining.keys()],
  };
}

function changesOf(before: ExistingPerson, after: ImportedPerson, fields: readonly DirectoryField[]): FieldChange[] {
  return fields.flatMap((field) => {
    const [from, to] = [before[field], after[field]];
    return isSame(from, to) ? [] : [{ field, from, to }];
  });
}

/** The order of languages means nothing. */
function isSame(from: DirectoryValue, to: DirectoryValue): boolean {
  if (typeof from !== 'object' || typeof to !== 'object' || from === null || to === null) return from === to;
  return from.length === to.length && [...from].sort().join() === [...to].sort().join();
}
