/**
 * From profiles and a policy to numbers: once per run, O(size of the profiles + distinct values²).
 * The rules and parts themselves live in `score/`; here they are asked about distinct values instead of pairs.
 */
import { createShares } from '../score/point-shares.ts';
import { PARTS, type Part, type Weights } from '../score/policy.ts';
import type { Population } from '../score/population.ts';
import type { Profile } from '../score/profile.ts';
import { listScales } from '../score/style.ts';
import { MAXIMUM_WEIGHT, type Pair } from '../types.ts';
import type { Group } from './gates.ts';
import type { Roster } from './parts.ts';
import {
  listWishes,
  prepareAvailability,
  prepareGoals,
  prepareInterests,
  prepareNovelty,
  prepareSkills,
  prepareStyle,
  prepareWishes,
} from './prepare-parts.ts';
import { createGroup, createLine, createTrait, distinctValues, listNamed } from './prepare-rules.ts';
import {
  ALL_STYLE,
  bySeat,
  DEPARTMENT,
  GOALS,
  INTERESTS,
  SCHEDULE,
  SITE,
  SOME_STYLE,
  seatMentors,
  WANTS,
  WISHES,
} from './seating.ts';
import { type Lists, shareInts } from './shared-lists.ts';

/** @param byHand pairs that are locked in or forbidden: nobody looks for them. */
export function createRoster(population: Population, byHand: readonly Pair[] = []): Roster {
  const { mentees, mentors, policy, time, goals } = population;
  const scales = listScales([...mentees, ...mentors]);
  const wishesOfMentees = listWishes(mentees, mentors);
  const wishesOfMentors = listWishes(mentors, mentees);

  const state = (side: readonly Profile[], firstGoal: number, wishes: Lists) =>
    shareInts(
      side.map((profile, row) => {
        const hasGoals = (goals.total[firstGoal + row] ?? 0) > 0;
        const hasWishes = (wishes.ptr[row + 1] ?? 0) > (wishes.ptr[row] ?? 0);
        const answered = Object.keys(profile.style ?? {}).length;
        return (
          (hasGoals ? GOALS : 0) |
          (profile.interests.length > 0 ? INTERESTS : 0) |
          (time.scheduleOf(profile) >= 0 ? SCHEDULE : 0) |
          (hasWishes ? WISHES : 0) |
          (isStated(profile.department) ? DEPARTMENT : 0) |
          (isStated(profile.site) ? SITE : 0) |
          (profile.learns.length > 0 ? WANTS : 0) |
          (answered > 0 ? SOME_STYLE : 0) |
          (answered > 0 && answered === scales.length ? ALL_STYLE : 0)
        );
      }),
    );
  const levels = distinctValues(population, pickLevel, ({ level }) => level ?? 'unstated');
  const languages = distinctValues(population, pickLanguages, ({ languages: spoken }) =>
    JSON.stringify([...spoken].sort()),
  );
  const schedules = distinctValues(population, pickSchedule, time.scheduleOf);
  const statedByMentors = state(mentors, mentees.length, wishesOfMentors);
  const seating = seatMentors(statedByMentors, [levels.ofMentor, schedules.ofMentor, languages.ofMentor]);
  const seatOf = (mentor: number) => seating.seatOf[mentor] ?? 0;
  const named = listNamed(population, byHand);
  const groups: Group[] = [createGroup(population, seating, (profile) => profile.panel)];
  if (policy.differentDepartment) groups.push(createGroup(population, seating, (profile) => profile.department));
  if (policy.differentSite) groups.push(createGroup(population, seating, (profile) => profile.site));

  return {
    mentees: mentees.length,
    mentors: mentors.length,
    seating,
    stated: state(mentees, 0, wishesOfMentees),
    statedAt: bySeat(seating, statedByMentors, 0),
    rules: {
      seats: seating.seats,
      mentorAt: seating.mentorAt,
      traits: [levels, schedules, languages].flatMap((values) => createTrait(values, population, seating) ?? []),
      groups,
      line: policy.forbidReportingLine ? createLine(mentees, mentors, seatOf, population.lines) : null,
      named: { ...named, item: shareInts(named.item.map(seatOf)) },
    },
    skills: prepareSkills(population, seating),
    goals: prepareGoals(population, seating),
    interests: prepareInterests(population, seating),
    style: prepareStyle(population, scales, seating),
    availability: prepareAvailability(schedules, population, seating),
    wishes: prepareWishes(wishesOfMentees, wishesOfMentors, seating),
    novelty: prepareNovelty(population, seating),
    shares: shareInts(createShares(policy.weights)),
    worth: worthOf(policy.weights),
  };
}

function worthOf(weights: Weights): Roster['worth'] {
  const sum = PARTS.reduce((total, part) => total + weights[part], 0);
  const points = (part: Part) => (MAXIMUM_WEIGHT * weights[part]) / sum;
  return {
    skills: points('skills'),
    goals: points('goals'),
    interests: points('interests'),
    style: points('style'),
    availability: points('availability'),
    preferences: points('preferences'),
    novelty: points('novelty'),
  };
}

function isStated(text: string | null): boolean {
  return text !== null && text !== '';
}

function pickLevel({ level }: Profile): Partial<Profile> {
  return { level };
}

function pickLanguages({ languages }: Profile): Partial<Profile> {
  return { languages };
}

function pickSchedule({ zone, workingHours, windows }: Profile): Partial<Profile> {
  return { zone, workingHours, windows };
}
