/**
 * From profiles and a policy to numbers: once per run, O(size of the profiles + distinct values²).
 * The rules and parts themselves live in `score/`; here they are asked about distinct values instead of pairs.
 */
import { checkProfiles } from '../score/check-profiles.ts';
import type { Kinship } from '../score/coverage.ts';
import { prepareGoals as listGoals } from '../score/goal-lists.ts';
import { createShares } from '../score/point-shares.ts';
import { checkPolicy, PARTS, type Part, type Policy, type Weights } from '../score/policy.ts';
import type { Profile } from '../score/profile.ts';
import { createReportingLines } from '../score/reporting-lines.ts';
import type { ScoreContext } from '../score/score.ts';
import { createWorkingTime } from '../score/working-hours.ts';
import { createLexicon } from '../text/lexicon.ts';
import { MAXIMUM_WEIGHT } from '../types.ts';
import type { Group } from './gates.ts';
import type { Roster } from './parts.ts';
import {
  listScales,
  prepareAvailability,
  prepareGoals,
  prepareInterests,
  prepareNovelty,
  prepareSkills,
  prepareStyle,
  prepareWishes,
  rankWishes,
} from './prepare-parts.ts';
import { createGroup, createLine, createTrait, distinctValues, listNamed, type People } from './prepare-rules.ts';
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

/** @throws MatchingError naming the person and field, or the field of the policy. */
export function createRoster(people: People, policy: Policy, context: ScoreContext): Roster {
  const { mentees, mentors } = people;
  const time = createWorkingTime([...mentees, ...mentors], policy.referenceDate);
  const lines = createReportingLines([...(context.organization ?? []), ...mentees, ...mentors]);
  const kinship = context.related ?? context.lexicon?.relation ?? noKinship;
  const goals = listGoals([...mentees, ...mentors], context.lexicon ?? createLexicon([]));
  const scales = listScales(people);
  const wishesOfMentees = rankWishes(mentees, mentors);
  const wishesOfMentors = rankWishes(mentors, mentees);

  const state = (side: readonly Profile[], firstGoal: number, wishes: Lists) =>
    shareInts(
      side.map((profile, row) => {
        const hasGoals = (goals.total[firstGoal + row] ?? 0) > 0;
        const hasWishes = (wishes.ptr[row + 1] ?? 0) > (wishes.ptr[row] ?? 0);
        const answered = scales.filter((scale) => profile.style?.[scale] !== undefined).length;
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
  const levels = distinctValues(people, pickLevel, ({ level }) => level ?? 'unstated');
  const languages = distinctValues(people, pickLanguages, (profile) => [...profile.languages].sort().join());
  const schedules = distinctValues(people, pickSchedule, time.scheduleOf);
  const statedByMentors = state(mentors, mentees.length, wishesOfMentors);
  const seating = seatMentors(statedByMentors, [levels.ofMentor, schedules.ofMentor, languages.ofMentor]);
  const groups: Group[] = [createGroup(people, seating, (profile) => profile.panel)];
  if (policy.differentDepartment) groups.push(createGroup(people, seating, (profile) => profile.department));
  if (policy.differentSite) groups.push(createGroup(people, seating, (profile) => profile.site));

  return {
    mentees: mentees.length,
    mentors: mentors.length,
    seating,
    stated: state(mentees, 0, wishesOfMentees),
    statedAt: bySeat(seating, statedByMentors, 0),
    rules: {
      seats: seating.seats,
      mentorAt: seating.mentorAt,
      traits: [levels, schedules, languages].flatMap((values) => createTrait(values, policy, time, seating) ?? []),
      groups,
      line: policy.forbidReportingLine ? createLine(people, seating, lines) : null,
      named: listNamed(people, policy, seating, lines),
    },
    skills: prepareSkills(people, policy, kinship, seating),
    goals: prepareGoals(goals, mentees.length, seating),
    interests: prepareInterests(people, seating),
    style: prepareStyle(people, scales, seating),
    availability: prepareAvailability(schedules, policy, time, seating),
    wishes: prepareWishes(wishesOfMentees, wishesOfMentors, seating),
    novelty: prepareNovelty(people, seating),
    shares: shareInts(createShares(policy.weights)),
    worth: worthOf(policy.weights),
  };
}

export function takeSides(profiles: readonly Profile[], policy: Policy): People {
  checkPolicy(policy);
  checkProfiles(profiles);
  return {
    mentees: profiles.filter(({ role }) => role === 'mentee'),
    mentors: profiles.filter(({ role }) => role === 'mentor'),
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

const noKinship: Kinship = (offered, wanted) => (offered === wanted ? 1 : 0);

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
