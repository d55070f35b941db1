/**
 * A seeded organization of any size, with the skews that make matching hard: few skills are wanted by many, seniority
 * is a pyramid, sites decide zones and languages, teams hang together, many forms are half empty.
 */
import type { Policy } from '../score/policy.ts';
import type { Position, Profile, Role } from '../score/profile.ts';
import type { Concept } from '../text/concept.ts';
import { createDice, type Dice } from './dice.ts';

export type PopulationSize = {
  readonly mentees: number;
  readonly mentors: number;
  readonly seed: number;
  /** Share of optional answers that people leave out. */
  readonly blank?: number;
};

export type Population = {
  readonly profiles: readonly Profile[];
  /** Everybody above and around the people taking part. */
  readonly organization: readonly Position[];
  readonly concepts: readonly Concept[];
  readonly policy: Policy;
};

const SKILLS = 400;
const SKILLS_PER_FIELD = 8;
const INTERESTS = 200;
const DEPARTMENTS = 60;
const LEVELS = 10;
const STYLE_SCALES = ['pace', 'depth', 'feedback', 'planning', 'contact', 'risk'];
const SITES = [
  { zone: 'Europe/Rome', languages: ['it', 'en'] },
  { zone: 'Europe/Rome', languages: ['it'] },
  { zone: 'Europe/Berlin', languages: ['de', 'en'] },
  { zone: 'Europe/London', languages: ['en'] },
  { zone: 'Europe/Madrid', languages: ['es', 'en'] },
  { zone: 'America/New_York', languages: ['en'] },
  { zone: 'America/Sao_Paulo', languages: ['pt', 'en'] },
  { zone: 'Asia/Kolkata', languages: ['en', 'hi'] },
  { zone: 'Asia/Tokyo', languages: ['ja', 'en'] },
];
const HOURS = [
  { start: '09:00', end: '17:30' },
  { start: '08:00', end: '16:30' },
  { start: '10:00', end: '18:30' },
];
/** Hours that people set aside for meeting. */
const WINDOWS = [
  [{ day: 1, start: '09:00', end: '12:00' }],
  [
    { day: 2, start: '14:00', end: '17:00' },
    { day: 4, start: '14:00', end: '17:00' },
  ],
  [{ day: 5, start: '08:00', end: '13:00' }],
];
const WISHES = ['get better at', 'explain to my team', 'capire meglio', 'lead a project about'];

/** Reverse mentoring: mentees are senior, mentors junior. */
export function aPopulation({ mentees, mentors, seed, blank = 0.1 }: PopulationSize): Population {
  const dice = createDice(seed);
  const people = mentees + mentors;
  const managers = Math.max(1, Math.ceil(people / 8));
  const organization = Array.from(
    { length: managers },
    (_, k): Position => ({
      id: `lead-${k}`,
      managerId: k === 0 ? null : `lead-${Math.floor((k - 1) / 6)}`,
      dottedManagerId: null,
    }),
  );
  const draw = createPersonDraw(dice, managers, blank);
  const profiles: Profile[] = [];
  for (let k = 0; k < mentees; k++) profiles.push(draw('mentee', k));
  for (let k = 0; k < mentors; k++) profiles.push(draw('mentor', k));
  return { profiles, organization, concepts: listConcepts(), policy: reversePolicy };
}

const reversePolicy: Policy = {
  kind: 'reverse',
  levelGap: 2,
  differentDepartment: true,
  differentSite: false,
  sameLanguage: true,
  minimumOverlapMinutes: 120,
  forbidReportingLine: true,
  forbidFormerPairs: true,
  weights: { skills: 40, goals: 20, interests: 15, style: 15, availability: 10, preferences: 0, novelty: 0 },
  outside: { mentor: 0, mentee: 0 },
  referenceDate: '2026-06-10',
};

function listConcepts(): readonly Concept[] {
  const concept = (id: string, broader: readonly string[]): Concept => ({
    id,
    names: { en: id, it: id },
    synonyms: { en: [], it: [] },
    broader,
  });
  const fields = Array.from({ length: SKILLS / SKILLS_PER_FIELD }, (_, k) => concept(`field-${k}`, []));
  const skills = Array.from({ length: SKILLS }, (_, k) => concept(skillName(k), [`field-${k % fields.length}`]));
  return [...fields, ...skills];
}

function skillName(rank: number): string {
  return `skill-${rank}`;
}

function createPersonDraw(dice: Dice, managers: number, blank: number) {
  const skill = dice.zipf(SKILLS, 0.9);
  const interest = dice.zipf(INTERESTS, 0.7);
  const department = dice.zipf(DEPARTMENTS, 0.6);
  const site = dice.zipf(SITES.length, 0.8);
  const someSkills = (least: number, most: number) => dice.distinct(skill, dice.between(least, most)).map(skillName);
  return (role: Role, number: number): Profile => {
    const place = site();
    const home = SITES[place];
    const isSenior = role === 'mentee';
    const teaches = isSenior ? someSkills(0, 3) : someSkills(3, 9);
    const learns = isSenior ? someSkills(2, 6) : someSkills(0, 2);
    return {
      id: `${role}-${number}`,
      role,
      level: isSenior ? LEVELS - pyramid(dice, 5) : 1 + pyramid(dice, 5),
      department: `department-${department()}`,
      site: `site-${place}`,
      managerId: `lead-${dice.below(managers)}`,
      dottedManagerId: dice.chance(0.05) ? `lead-${dice.below(managers)}` : null,
      languages: (home?.languages ?? []).filter((_, k) => k === 0 || dice.chance(0.8)),
      zone: dice.chance(blank) ? null : (home?.zone ?? null),
      workingHours: HOURS[dice.below(HOURS.length)] ?? null,
      windows: dice.chance(0.15) ? WINDOWS[dice.below(WINDOWS.length)] : undefined,
      capacity: isSenior ? 1 : dice.between(1, 2),
      teaches: teaches.map((concept) => ({ concept, level: dice.between(1, 5) })),
      learns: learns.map((concept) => ({ concept, level: dice.between(1, 5), importance: dice.between(1, 3) })),
      goalTopics: dice.chance(blank) ? [] : someSkills(1, 2),
      goalTexts: dice.chance(0.3) ? [`${WISHES[dice.below(WISHES.length)] ?? ''} ${skillName(skill())}`] : undefined,
      interests: dice.chance(blank) ? [] : dice.distinct(interest, dice.between(2, 6)).map((k) => `interest-${k}`),
      style: dice.chance(blank)
        ? undefined
        : Object.fromEntries(STYLE_SCALES.map((scale) => [scale, dice.between(0, 4) / 4])),
      notWith: [],
      formerPartners: dice.chance(0.02) ? [`${isSenior ? 'mentor' : 'mentee'}-${dice.below(50)}`] : [],
    };
  };
}

/** 0 … steps − 1, each step half as common as the one before. */
function pyramid(dice: Dice, steps: number): number {
  let step = 0;
  while (step < steps - 1 && dice.chance(0.5)) step++;
  return step;
}
