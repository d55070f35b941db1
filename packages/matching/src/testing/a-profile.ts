import type { Policy } from '../score/policy.ts';
import { NOTHING_STATED, type Profile } from '../score/profile.ts';

/** A valid person who states nothing optional. */
export function aProfile(id: string, changes: Partial<Profile> = {}): Profile {
  return { ...NOTHING_STATED, id, ...changes };
}

export function aMentor(id: string, changes: Partial<Profile> = {}): Profile {
  return aProfile(id, { role: 'mentor', ...changes });
}

/** A policy that forbids nothing beyond reporting lines. */
export function aPolicy(changes: Partial<Policy> = {}): Policy {
  return {
    kind: 'mutual',
    levelGap: 0,
    differentDepartment: false,
    differentSite: false,
    sameLanguage: false,
    minimumOverlapMinutes: 0,
    forbidReportingLine: true,
    forbidFormerPairs: true,
    weights: { skills: 40, goals: 20, interests: 15, style: 15, availability: 10, preferences: 5, novelty: 5 },
    outside: { mentor: 0, mentee: 0 },
    referenceDate: '2026-06-10',
    ...changes,
  };
}
