import type { EnrollmentRole, ProgramKind } from '@viceversa/contract';

export type Leveled = { readonly id: string; readonly level: number | null };
export type Assigned = { readonly personId: string; readonly role: EnrollmentRole };

/** Between two middle levels the lower one: a level that somebody really has. */
export const medianLevel = (levels: readonly number[]): number | null =>
  [...levels].sort((a, b) => a - b)[Math.floor((levels.length - 1) / 2)] ?? null;

/**
 * Roles for a directory that names none. Up to the median level people are juniors, from `gap` levels above it seniors;
 * who stands between, or has no level, is left out. In the reverse kind juniors mentor, in the traditional kind
 * seniors do; kinds without a direction take everybody on both sides.
 */
export const rolesByMedian = (people: readonly Leveled[], kind: ProgramKind, gap: number): Assigned[] => {
  if (kind !== 'reverse' && kind !== 'traditional')
    return people.flatMap(({ id }): Assigned[] => [
      { personId: id, role: 'mentor' },
      { personId: id, role: 'mentee' },
    ]);
  const median = medianLevel(people.flatMap(({ level }) => (level === null ? [] : [level])));
  if (median === null) return [];
  const [junior, senior] = kind === 'reverse' ? (['mentor', 'mentee'] as const) : (['mentee', 'mentor'] as const);
  const seniorFrom = median + Math.max(1, gap);
  return people.flatMap(({ id, level }): Assigned[] => {
    if (level === null) return [];
    if (level <= median) return [{ personId: id, role: junior }];
    return level >= seniorFrom ? [{ personId: id, role: senior }] : [];
  });
};
