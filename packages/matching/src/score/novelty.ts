import { numberTexts } from './number-texts.ts';
import { FULL, type PartRow, UNKNOWN } from './part-row.ts';
import type { Profile } from './profile.ts';

/**
 * For breaking silos: the share of department and site in which the two differ, over those both stated. Background is
 * left out on purpose: what tells of it comes too close to who somebody is. Equal numbers stand for equal texts, −1 for
 * what was not stated.
 */
export function noveltyUnits(department: number, theirDepartment: number, site: number, theirSite: number): number {
  const knowsDepartment = department >= 0 && theirDepartment >= 0 ? 1 : 0;
  const knowsSite = site >= 0 && theirSite >= 0 ? 1 : 0;
  const stated = knowsDepartment + knowsSite;
  const differs =
    (knowsDepartment === 1 && department !== theirDepartment ? 1 : 0) + (knowsSite === 1 && site !== theirSite ? 1 : 0);
  return stated === 0 ? UNKNOWN : (FULL * differs) / stated;
}

export function createNoveltyPart(mentees: readonly Profile[], mentors: readonly Profile[]): PartRow {
  const department = numberTexts(mentees, mentors, (profile) => profile.department);
  const site = numberTexts(mentees, mentors, (profile) => profile.site);
  return (mentee, out) => {
    const ownDepartment = department.ofMentee[mentee] ?? -1;
    const ownSite = site.ofMentee[mentee] ?? -1;
    for (let mentor = 0; mentor < out.length; mentor++) {
      out[mentor] = noveltyUnits(
        ownDepartment,
        department.ofMentor[mentor] ?? -1,
        ownSite,
        site.ofMentor[mentor] ?? -1,
      );
    }
  };
}
