import { defaultParameters, defaultWeights } from '@viceversa/content';
import { type ImportedPerson, keyOf } from '../../modules/imports/index.ts';
import type { Words } from '../words.ts';
import { BadInput, type PeopleFile } from './input.ts';
import type { MatchOptions } from './options.ts';
import type { MatchKind, MatchPolicy, Objective } from './policy.ts';
import { assignRoles, type Roles } from './roles.ts';

/** A pair that never works at the same hour cannot meet; the product's templates say the same. */
const leastOverlapHours = 1;

export type Difference = 'required' | 'preferred' | 'any';
export type PairOfPeople = readonly [mentor: string, mentee: string];

/** The rules of one run with every default filled in: what the policy's fingerprint is taken from. */
export interface MatchRules {
  readonly kind: MatchKind;
  readonly objective: Objective;
  readonly levelGap: number;
  readonly differentDepartment: Difference;
  readonly differentSite: Difference;
  readonly commonLanguage: boolean;
  readonly overlapHours: number;
  /** Calendar date in the week that decides how far apart time zones are. */
  readonly referenceDate: string;
  readonly weights: Readonly<Record<keyof typeof defaultWeights, number>>;
  readonly lock: readonly PairOfPeople[];
  readonly forbid: readonly PairOfPeople[];
}
export interface Cohort {
  readonly rules: MatchRules;
  readonly roles: Roles;
  readonly mentors: readonly ImportedPerson[];
  readonly mentees: readonly ImportedPerson[];
  /** Everybody in the file once, rows left out included: reporting lines pass through people who take no part. */
  readonly everybody: readonly ImportedPerson[];
}

export function formCohort(words: Words, file: PeopleFile, policy: MatchPolicy, options: MatchOptions): Cohort {
  const kind = options.kind ?? policy.kind ?? 'reverse';
  const people = file.people;
  const isDirected = kind === 'reverse' || kind === 'traditional';
  const policyFile = options.policy ?? '';
  const levelGap = policy.levelGap ?? (isDirected ? defaultParameters.levelGap : 0);
  const roles = assignRoles(people, kind, levelGap);
  if (roles === null) throw new BadInput([words.say('cli.match.input.noLevels')]);
  const on = (side: 'mentor' | 'mentee') =>
    people.filter((each) => [side, 'both'].includes(roles.roleOf.get(each) ?? ''));
  const [mentors, mentees] = [on('mentor'), on('mentee')];
  if (mentors.length === 0 || mentees.length === 0) {
    throw new BadInput([words.say('cli.match.input.nobody', { mentors: mentors.length, mentees: mentees.length })]);
  }
  return {
    rules: {
      kind,
      objective: options.objective ?? policy.objective ?? 'total',
      levelGap,
      differentDepartment: difference(policy.differentDepartment, defaultParameters.differentDepartment),
      differentSite: difference(policy.differentSite, defaultParameters.differentSite),
      commonLanguage: policy.commonLanguage ?? true,
      overlapHours: policy.overlapHours ?? leastOverlapHours,
      referenceDate: policy.referenceDate ?? usualWeek,
      weights: policy.weights ? weightsOf(policy.weights) : defaultWeights,
      lock: resolvePairs(words, policyFile, policy.lock ?? [], 'lock', people),
      forbid: resolvePairs(words, policyFile, policy.forbid ?? [], 'forbid', [...file.leftOut, ...people]),
    },
    roles,
    mentors,
    mentees,
    everybody: withoutRepeats([...people, ...file.leftOut]),
  };
}

/** Fixed, so that a run repeats exactly on another day; in this week no zone changes its clocks. */
const usualWeek = '2026-01-14';

/** Weights that somebody wrote down are meant to be all of them. */
function weightsOf(given: NonNullable<MatchPolicy['weights']>): MatchRules['weights'] {
  const { skills = 0, goals = 0, interests = 0, style = 0, availability = 0, preferences = 0, novelty = 0 } = given;
  return { skills, goals, interests, style, availability, preferences, novelty };
}

function difference(given: Difference | boolean | undefined, fallback: Difference): Difference {
  if (typeof given === 'boolean') return given ? 'required' : 'any';
  return given ?? fallback;
}

/** A name that fits nobody is a mistake worth stopping for: the pair it was meant for would go unprotected. */
function resolvePairs(
  words: Words,
  file: string,
  given: NonNullable<MatchPolicy['lock']>,
  list: 'lock' | 'forbid',
  people: readonly ImportedPerson[],
): readonly PairOfPeople[] {
  const keys = new Map<string, string>();
  for (const person of people) {
    const key = keyOf(person);
    if (key === null) continue;
    keys.set(key, key);
    if (person.email !== null) keys.set(person.email, key);
  }
  const unknown: string[] = [];
  const pairs = given.map((pair, at): PairOfPeople => {
    const find = (side: 'mentor' | 'mentee') => {
      const key = keys.get(pair[side]) ?? keys.get(pair[side].toLowerCase());
      if (key === undefined) {
        const path = `${list}[${at}].${side}`;
        unknown.push(
          words.say('cli.match.policy.at', {
            file,
            path,
            sentence: words.say('cli.match.policy.unknownPerson', { detail: pair[side] }),
          }),
        );
      }
      return key ?? '';
    };
    return [find('mentor'), find('mentee')];
  });
  if (unknown.length > 0) throw new BadInput(unknown);
  // The same pair written twice is meant once.
  return [...new Map(pairs.map((pair) => [JSON.stringify(pair), pair])).values()];
}

function withoutRepeats(people: readonly ImportedPerson[]): readonly ImportedPerson[] {
  const first = new Map<string, ImportedPerson>();
  for (const person of people) {
    const key = keyOf(person);
    if (key !== null && !first.has(key)) first.set(key, person);
  }
  return [...first.values()];
}
