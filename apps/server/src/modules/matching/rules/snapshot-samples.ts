/** Snapshots for tests of these rules, without a database. */
import type { Policy } from '@viceversa/contract';
import { NOTHING_STATED, type Profile } from '@viceversa/matching';
import type { Member, Snapshot } from './snapshot.ts';

export const testRules: Policy = {
  levelGap: 2,
  differentDepartment: false,
  differentSite: false,
  sameLanguage: false,
  minimumOverlapMinutes: 0,
  forbidReportingLine: true,
  forbidFormerPairs: true,
  competenceGap: 0,
  weights: { skills: 60, goals: 40, interests: 0, style: 0, availability: 0, preferences: 0, novelty: 0 },
  outside: 0,
  objective: 'total',
};
export const member = (id: string, role: Profile['role'], values: Partial<Profile> = {}): Member => ({
  enrollmentId: `enrollment of ${id}`,
  profile: {
    ...NOTHING_STATED,
    id,
    role,
    level: role === 'mentor' ? 2 : 6,
    vetoes: [],
    ...values,
  },
});
export const snapshotOf = (
  mentors: readonly Member[],
  mentees: readonly Member[],
  more: Partial<Snapshot> = {},
): Snapshot => ({
  kind: 'reverse',
  referenceDate: '2026-04-01',
  mentors,
  mentees,
  positions: [],
  labels: {},
  locked: [],
  forbidden: [],
  taken: [],
  ...more,
});
export const skill = (concept: string, level = 4) => [{ concept, level }];
