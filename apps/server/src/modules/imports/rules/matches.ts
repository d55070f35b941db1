import type { ImportedPerson } from './imported-person.ts';

type Identified = Pick<ImportedPerson, 'employeeId' | 'email'>;

/** Finds people of a file in the directory: by employee id, then by address. Nobody is found twice. */
export function matchPeople<Row extends Identified, Known extends Identified & { readonly id: string }>(
  rows: readonly Row[],
  directory: readonly Known[],
): ReadonlyMap<Row, Known> {
  const byEmployeeId = new Map(
    directory.flatMap((each) => (each.employeeId === null ? [] : [[each.employeeId, each]])),
  );
  const byEmail = new Map(directory.flatMap((each) => (each.email === null ? [] : [[each.email, each]])));
  const free = new Set(directory.map(({ id }) => id));
  const claim = (found: Known | undefined) => (found && free.delete(found.id) ? found : undefined);
  const matches = new Map<Row, Known>();
  // All ids before any address: an address may have moved on to somebody else, an employee id never does.
  for (const row of rows) {
    const found = row.employeeId === null ? undefined : claim(byEmployeeId.get(row.employeeId));
    if (found) matches.set(row, found);
  }
  for (const row of rows) {
    if (matches.has(row) || row.email === null) continue;
    const found = byEmail.get(row.email);
    const isSomebodyElse = found?.employeeId != null && row.employeeId !== null;
    const claimed = isSomebodyElse ? undefined : claim(found);
    if (claimed) matches.set(row, claimed);
  }
  return matches;
}
