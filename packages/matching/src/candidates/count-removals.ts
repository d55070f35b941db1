/**
 * Which rules remove how many candidates of somebody, among very many people; the counts of `score/admissible.ts`.
 *
 * Idea: most rules compare a few traits, and people alike in all of them make a class. Each class of those asked about
 * is held against each class on the other side, once, times how many people are in it. What is left are people in one
 * reporting line and people whom a rule names: few for each person, corrected one by one.
 * O(classes asked about × classes of the others + corrections); a class is a person where everybody is different.
 */
import { createMaskOf, type MaskOf } from '../score/knowledge.ts';
import type { People, Population } from '../score/population.ts';
import type { Profile, Role } from '../score/profile.ts';
import { createRemovalTable, type Removals } from '../score/removals.ts';
import { RULES } from '../score/rules.ts';
import type { SolveOptions } from '../types.ts';
import { look } from './crew.ts';
import { eachInLine } from './gates.ts';
import { createLine, distinctValues, listNamed, rulesOver, type Values } from './prepare-rules.ts';
import { invert, type Lists } from './shared-lists.ts';

/** @param rows of the people asked about, all on one side. @returns in that order. */
export function countRemovals(
  population: Population,
  maskOf: MaskOf,
  role: Role,
  rows: readonly number[],
  options: SolveOptions = {},
): readonly Removals[] {
  if (rows.length === 0) return [];
  const side = takeSide(population, role, rows);
  const failures = countByClass(population, side, options);
  const baseOf = inRole(role, createMaskOf(rulesOver(side.models, population)));
  const fullOf = inRole(role, maskOf);
  const partnersOf = createPartners(population, role);
  const table = createRemovalTable(rows.length);
  rows.forEach((row, at) => {
    if (at % LOOKED_AT_ONCE === 0) look(options, at, rows.length);
    const own = side.classOf.get(side.own[row] ?? 0) ?? 0;
    for (const { mask, people } of failures) table.add(at, mask, people[own] ?? 0);
    for (const other of partnersOf(row)) {
      table.add(at, baseOf(own, side.other[other] ?? 0), -1);
      table.add(at, fullOf(row, other), 1);
    }
  });
  look(options, rows.length, rows.length);
  return rows.map((_, at) => table.read(at, side.other.length));
}

const LOOKED_AT_ONCE = 64;

type Side = {
  readonly role: Role;
  /** Class by row, of those on the same side and on the other. */
  readonly own: Int32Array;
  readonly other: Int32Array;
  /** Classes asked about, numbered anew. */
  readonly classOf: ReadonlyMap<number, number>;
  /** Somebody of each class: of those asked about on their side, of all on the other. */
  readonly models: People;
};

function takeSide(population: Population, role: Role, rows: readonly number[]): Side {
  const values: Values = distinctValues(population, pickTraits, createKey(population));
  const isMentee = role === 'mentee';
  const own = isMentee ? values.ofMentee : values.ofMentor;
  const classOf = new Map([...new Set(rows.map((row) => own[row] ?? 0))].map((each, place) => [each, place]));
  const asked = (models: readonly Profile[]) => [...classOf.keys()].flatMap((each) => models[each] ?? []);
  return {
    role,
    own,
    other: isMentee ? values.ofMentor : values.ofMentee,
    classOf,
    models: isMentee
      ? { mentees: asked(values.mentees), mentors: values.mentors }
      : { mentees: values.mentees, mentors: asked(values.mentors) },
  };
}

/** All that a rule compares as such. */
function pickTraits({ level, department, site, panel, languages, zone, workingHours, windows }: Profile) {
  return { level, department, site, panel, languages, zone, workingHours, windows };
}

/** Only what the rules of this policy look at: every other trait would only make more classes. */
function createKey({ policy, time }: Population): (profile: Profile) => string {
  return (profile) =>
    JSON.stringify([
      profile.level,
      profile.panel ?? null,
      policy.differentDepartment ? profile.department : null,
      policy.differentSite ? profile.site : null,
      policy.sameLanguage ? [...profile.languages].sort() : null,
      policy.minimumOverlapMinutes > 0 ? time.scheduleOf(profile) : null,
    ]);
}

type Failures = { readonly mask: number /** By class asked about. */; readonly people: Int32Array };

/** How many of the others fail by each mask of rules that somebody fails by. */
function countByClass(
  population: Population,
  { role, other, classOf, models }: Side,
  options: SolveOptions,
): readonly Failures[] {
  const isMentee = role === 'mentee';
  const people = new Int32Array(isMentee ? models.mentors.length : models.mentees.length);
  for (const each of other) people[each] = (people[each] ?? 0) + 1;
  const byMask = new Array<Int32Array | undefined>(2 ** RULES.length);
  const ruleRow = rulesOver(models, population);
  const masks = new Int32Array(models.mentors.length);
  for (let mentee = 0; mentee < models.mentees.length; mentee++) {
    if (mentee % LOOKED_AT_ONCE === 0) look(options, 0, models.mentees.length);
    ruleRow(mentee, masks);
    for (let mentor = 0; mentor < masks.length; mentor++) {
      const mask = masks[mentor] ?? 0;
      if (mask === 0) continue;
      const counts = byMask[mask] ?? new Int32Array(classOf.size);
      byMask[mask] = counts;
      const [own, others] = isMentee ? [mentee, mentor] : [mentor, mentee];
      counts[own] = (counts[own] ?? 0) + (people[others] ?? 0);
    }
  }
  return byMask.flatMap((counts, mask) => (counts === undefined ? [] : [{ mask, people: counts }]));
}

/** Those whom more than traits decide about, each once. */
function createPartners(population: Population, role: Role): (row: number) => Iterable<number> {
  const { mentees, mentors, policy, lines } = population;
  const [people, others] = role === 'mentee' ? [mentees, mentors] : [mentors, mentees];
  const line = policy.forbidReportingLine ? createLine(people, others, (row) => row, lines) : null;
  const byMentee = listNamed(population, []);
  const eachMentee = Int32Array.from(mentees.keys());
  const named: Lists = role === 'mentee' ? byMentee : invert(byMentee, mentors.length, eachMentee);
  return (row) => {
    const partners = new Set(named.item.subarray(named.ptr[row], named.ptr[row + 1]));
    if (line !== null) eachInLine(line, row, (other) => partners.add(other));
    return partners;
  };
}

function inRole(role: Role, maskOf: MaskOf): (row: number, other: number) => number {
  return role === 'mentee' ? maskOf : (row, other) => maskOf(other, row);
}
