import type { ImportedPerson, ImportedRole } from '../../modules/imports/index.ts';
import type { MatchKind } from './policy.ts';

/** Where roles come from; `levels`: the file said nothing about them, which the reader must be told. */
type RoleSource =
  | { readonly source: 'file' }
  | { readonly source: 'levels'; readonly median: number; readonly bound: number };
export type Roles = RoleSource & {
  /** Nobody who takes no part is in here. */
  readonly roleOf: ReadonlyMap<ImportedPerson, ImportedRole>;
  readonly idle: readonly ImportedPerson[];
};

/**
 * Who is who; null when neither roles nor levels say so. A file without roles is split by level around the median:
 * people up to the median are mentors, people at least `gap` levels above it mentees; in the traditional kind the other
 * way round. Kinds without a direction need two sides as well, so they are split in the same place.
 */
export function assignRoles(people: readonly ImportedPerson[], kind: MatchKind, gap: number): Roles | null {
  const isSaid = people.length === 0 || people.some((person) => person.role !== null);
  if (isSaid) return assign(people, { source: 'file' }, (person) => person.role);
  const median = medianOf(people.flatMap((person) => (person.level === null ? [] : [person.level])));
  if (median === null) return null;
  const bound = median + Math.max(1, gap);
  const [junior, senior] = kind === 'traditional' ? (['mentee', 'mentor'] as const) : (['mentor', 'mentee'] as const);
  return assign(people, { source: 'levels', median, bound }, ({ level }) => {
    if (level === null) return null;
    if (level <= median) return junior;
    return level >= bound ? senior : null;
  });
}

function assign(
  people: readonly ImportedPerson[],
  source: RoleSource,
  decide: (person: ImportedPerson) => ImportedRole | null,
): Roles {
  const roleOf = new Map<ImportedPerson, ImportedRole>();
  const idle: ImportedPerson[] = [];
  for (const person of people) {
    const role = person.capacity === 0 ? null : decide(person);
    if (role === null) idle.push(person);
    else roleOf.set(person, role);
  }
  return { ...source, roleOf, idle };
}

/** Between two middle levels the lower one: a level that somebody really has. */
function medianOf(levels: readonly number[]): number | null {
  const sorted = [...levels].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
