/** The demo organization: an invented company of 240 people on five floors, the same every time. */
import {
  departments,
  digitalConcepts,
  firstNames,
  goals,
  interests,
  lastNames,
  leadershipConcepts,
  sites,
} from './names.data.ts';
import { type Random, seeded } from './random.ts';

export type DemoSkill = { readonly concept: string; readonly level: number };
export type DemoPerson = {
  readonly employeeId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly email: string;
  readonly jobTitle: string;
  readonly level: number;
  readonly department: string;
  readonly site: string;
  readonly timeZone: string;
  /** Employee id; null at the top. */
  readonly managerId: string | null;
  readonly hireDate: string;
  readonly languages: readonly string[];
  readonly interests: readonly string[];
  readonly goals: readonly string[];
  readonly teaches: readonly DemoSkill[];
  readonly learns: readonly DemoSkill[];
};

const size = 240;
/** Levels by floor: specialist 3, senior 4, manager 6, director 8, chief 9. */
const floors = [3, 4, 6, 8, 9] as const;

const emailOf = (first: string, last: string, number: number): string =>
  `${`${first}.${last}`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/[^a-z.]+/g, '')}${number}@aurora.example`;

const skillsOf = (random: Random, floor: number): Pick<DemoPerson, 'teaches' | 'learns'> => {
  const isLeader = floor >= 2;
  const [own, wanted] = isLeader ? [leadershipConcepts, digitalConcepts] : [digitalConcepts, leadershipConcepts];
  const skills = (from: readonly string[], count: number, lowest: number): DemoSkill[] =>
    random.sample(from, count).map((concept) => ({ concept, level: lowest + random.below(3) }));
  return { teaches: skills(own, 3 + random.below(3), 3), learns: skills(wanted, 2 + random.below(3), 2) };
};

const managerFor = (
  people: readonly DemoPerson[],
  department: string,
  level: number,
  random: Random,
): string | null => {
  const above = people.filter((person) => person.department === department && person.level > level);
  const nearest = Math.min(...above.map((person) => person.level));
  const candidates = above.filter((person) => person.level === nearest);
  if (candidates.length > 0) return random.pick(candidates).employeeId;
  return people[0]?.employeeId ?? null;
};

/** How many people stand on each floor of a department of the given size, from the top down. */
const staffing = (count: number): readonly (readonly [floor: number, people: number])[] => {
  const directors = Math.max(1, Math.round(count * 0.06));
  const managers = Math.max(2, Math.round(count * 0.14));
  const seniors = Math.round(count * 0.3);
  return [
    [4, 1],
    [3, directors],
    [2, managers],
    [1, seniors],
    [0, count - 1 - directors - managers - seniors],
  ];
};

export const demoCompany = (): readonly DemoPerson[] => {
  const random = seeded(20_260_301);
  const people: DemoPerson[] = [];
  const names = new Set<string>();
  const freshName = (): readonly [string, string] => {
    const name = [random.pick(firstNames), random.pick(lastNames)] as const;
    if (names.has(name.join(' '))) return freshName();
    names.add(name.join(' '));
    return name;
  };
  const add = (floor: number, department: string, jobTitle: string, level: number): void => {
    const [firstName, lastName] = freshName();
    const site = random.pick(sites);
    const number = people.length;
    people.push({
      employeeId: `A${1000 + number}`,
      firstName,
      lastName,
      email: emailOf(firstName, lastName, number),
      jobTitle,
      level,
      department,
      site: site.name,
      timeZone: site.zone,
      managerId: number === 0 ? null : managerFor(people, department, level, random),
      hireDate: `${2026 - random.below(floor < 2 ? 5 : 15) - (floor < 2 ? 0 : 4)}-${String(1 + random.below(12)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`,
      languages: site.languages,
      interests: random.sample(interests, 2 + random.below(4)),
      goals: random.sample(goals, 1 + random.below(2)),
      ...skillsOf(random, floor),
    });
  };
  add(4, 'People', 'Chief Executive Officer', 10);
  for (const { name, share, titles } of departments) {
    const count = Math.round(((size - 1) * share) / 100);
    for (const [floor, heads] of staffing(count))
      for (let head = 0; head < heads; head++) add(floor, name, titles[floor] ?? 'Specialist', floors[floor] ?? 3);
  }
  return people;
};
