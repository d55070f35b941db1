import type { Skill as EngineSkill, Profile } from '@viceversa/matching';
import { type ImportedPerson, keyOf, type Skill } from '../../modules/imports/index.ts';
import type { Cohort } from './cohort.ts';
import type { SkillReader } from './skills.ts';

/** As a person of the directory has them until somebody says otherwise. */
const usualHours = { start: '09:00', end: '17:30' } as const;

const nothing: readonly string[] = [];

/** Mentees, then mentors, in the order of the cohort; somebody on both sides has a profile for each. */
export function profilesOf(cohort: Cohort, skills: SkillReader): readonly Profile[] {
  const conceptOf = remembering(({ name, level }: Skill): readonly EngineSkill[] => {
    const concept = skills.concept(name);
    return concept === null ? [] : [{ concept, level }];
  });
  const inLowerCase = remembering((interest: string) => interest.toLowerCase());
  const concepts = (stated: readonly Skill[]) => stated.flatMap(conceptOf);
  const toProfile =
    (role: 'mentor' | 'mentee') =>
    (person: ImportedPerson): Profile => ({
      id: keyOf(person) ?? '',
      role,
      level: person.level,
      department: person.department,
      site: person.site,
      managerId: person.managerId,
      dottedManagerId: person.dottedManagerId,
      languages: person.languages,
      zone: person.timeZone,
      // A file that names zones but no hours still tells who sleeps while the other works.
      workingHours: person.workingHours ?? usualHours,
      capacity: person.capacity ?? 1,
      teaches: concepts(person.teaches),
      learns: concepts(person.learns),
      windows: person.availability,
      goalTopics: nothing,
      goalTexts: person.goals,
      interests: person.interests.map(inLowerCase),
      notWith: nothing,
      formerPartners: nothing,
    });
  return [...cohort.mentees.map(toProfile('mentee')), ...cohort.mentors.map(toProfile('mentor'))];
}

/** Equal things, which people share, become one and the same thing again. */
function remembering<From, To>(read: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const before = known.get(from);
    if (before !== undefined) return before;
    const found = read(from);
    known.set(from, found);
    return found;
  };
}
