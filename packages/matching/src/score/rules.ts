/**
 * Hard rules: what removes a pair before any score. Each can name itself.
 *
 * Idea: everything a rule compares becomes a small number per person first, so that a pair costs a dozen comparisons
 * and its answer is one bit mask. Rules about single pairs (not with, veto, former, dotted line, sponsor) are kept as
 * short lists per mentee. A rule removes a pair only on what both people stated.
 */
import { numberTexts } from './number-texts.ts';
import { isTwoWay } from './policy.ts';
import type { Population } from './population.ts';
import type { Profile } from './profile.ts';
import type { ReportingLines } from './reporting-lines.ts';

/** In the order in which a pair is said to fail. A person against the own self fails by `same_person` alone. */
export const RULES = [
  'same_person',
  'reporting_line',
  'dotted_line',
  'same_panel',
  'project_sponsor',
  'level_gap',
  'same_department',
  'same_site',
  'no_common_language',
  'too_little_overlap',
  'not_with',
  'former_pair',
  'veto',
] as const;
export type RuleName = (typeof RULES)[number];

/** Fills one mask per mentor, from mentor `first` on (0): bit k set = `RULES[k]` removes the pair. */
export type RuleRow = (mentee: number, out: Int32Array, first?: number) => void;

const bit = (rule: RuleName) => 1 << RULES.indexOf(rule);
const SAME_PERSON = bit('same_person');
const REPORTING_LINE = bit('reporting_line');
const SAME_PANEL = bit('same_panel');
const LEVEL_GAP = bit('level_gap');
const SAME_DEPARTMENT = bit('same_department');
const SAME_SITE = bit('same_site');
const NO_COMMON_LANGUAGE = bit('no_common_language');
const TOO_LITTLE_OVERLAP = bit('too_little_overlap');

export function rulesIn(mask: number): readonly RuleName[] {
  return RULES.filter((_, k) => (mask & (1 << k)) !== 0);
}

type Ruled = Pick<Population, 'mentees' | 'mentors' | 'policy' | 'lines' | 'time'>;

export function createRules(population: Ruled): RuleRow {
  const { mentees, mentors, policy, lines, time } = population;
  const panel = numberTexts(mentees, mentors, (profile) => profile.panel);
  const department = numberTexts(mentees, mentors, (profile) => profile.department);
  const site = numberTexts(mentees, mentors, (profile) => profile.site);
  const menteeLine = intervals(mentees, lines);
  const mentorLine = intervals(mentors, lines);
  const menteeLevel = Float64Array.from(mentees, ({ level }) => level ?? Number.NaN);
  const mentorLevel = Float64Array.from(mentors, ({ level }) => level ?? Number.NaN);
  const menteeSchedule = Int32Array.from(mentees, time.scheduleOf);
  const mentorSchedule = Int32Array.from(mentors, time.scheduleOf);
  const minimum = policy.minimumOverlapMinutes;
  const checksLevel = !isTwoWay(policy.kind);
  const direction = policy.kind === 'reverse' ? 1 : -1;
  const haveLanguage = policy.sameLanguage ? createLanguageTest(mentees, mentors) : null;
  const mentorAt = new Map(mentors.map(({ id }, row) => [id, row]));
  const ownSelf = Int32Array.from(mentees, ({ id }) => mentorAt.get(id) ?? -1);
  const singled = singledOut(population, mentorAt);

  return (mentee, out, first = 0) => {
    const ownPanel = panel.ofMentee[mentee] ?? -1;
    const ownDepartment = policy.differentDepartment ? (department.ofMentee[mentee] ?? -1) : -1;
    const ownSite = policy.differentSite ? (site.ofMentee[mentee] ?? -1) : -1;
    const enter = policy.forbidReportingLine ? (menteeLine[2 * mentee] ?? -1) : -1;
    const leave = menteeLine[2 * mentee + 1] ?? -1;
    const level = menteeLevel[mentee] ?? Number.NaN;
    const schedule = minimum > 0 ? (menteeSchedule[mentee] ?? -1) : -1;
    for (let place = 0, mentor = first; place < out.length; place++, mentor++) {
      let mask = 0;
      if (enter >= 0) {
        const enterOther = mentorLine[2 * mentor] ?? -1;
        const leaveOther = mentorLine[2 * mentor + 1] ?? -1;
        const isInLine = (enter <= enterOther && enterOther < leave) || (enterOther <= enter && enter < leaveOther);
        if (isInLine) mask |= REPORTING_LINE;
      }
      if (ownPanel >= 0 && ownPanel === panel.ofMentor[mentor]) mask |= SAME_PANEL;
      // A level that was not stated is NaN, which fails no comparison.
      if (checksLevel && direction * (level - (mentorLevel[mentor] ?? Number.NaN)) < policy.levelGap) mask |= LEVEL_GAP;
      if (ownDepartment >= 0 && ownDepartment === department.ofMentor[mentor]) mask |= SAME_DEPARTMENT;
      if (ownSite >= 0 && ownSite === site.ofMentor[mentor]) mask |= SAME_SITE;
      if (haveLanguage !== null && !haveLanguage(mentee, mentor)) mask |= NO_COMMON_LANGUAGE;
      if (schedule >= 0) {
        const other = mentorSchedule[mentor] ?? -1;
        const common = time.weekOverlap(schedule, other);
        if (common >= 0 && common < time.leastOverlap(schedule, other, minimum)) mask |= TOO_LITTLE_OVERLAP;
      }
      out[place] = mask;
    }
    // Writing past either end of a typed array does nothing.
    singled.get(mentee)?.forEach((mask, mentor) => {
      out[mentor - first] = (out[mentor - first] ?? 0) | mask;
    });
    const self = ownSelf[mentee] ?? -1;
    if (self >= 0) out[self - first] = SAME_PERSON;
  };
}

function intervals(people: readonly Profile[], lines: ReportingLines): Int32Array {
  return Int32Array.from(people.flatMap(({ id }) => lines.interval(id)));
}

/** The language of a tag without region or script (RFC 5646). */
export function primarySubtag(language: string): string {
  return language.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** Primary subtags as bits, 31 to a word. People who state no language pass. */
function createLanguageTest(mentees: readonly Profile[], mentors: readonly Profile[]) {
  const all = [...new Set([...mentees, ...mentors].flatMap(({ languages }) => languages.map(primarySubtag)))];
  const words = Math.max(1, Math.ceil(all.length / 31));
  const place = new Map(all.map((language, k) => [language, k]));
  const toBits = (people: readonly Profile[]) => {
    const bits = new Int32Array(people.length * words);
    people.forEach(({ languages }, row) => {
      for (const language of languages) {
        const k = place.get(primarySubtag(language)) ?? 0;
        const word = row * words + Math.floor(k / 31);
        bits[word] = (bits[word] ?? 0) | (1 << (k % 31));
      }
    });
    return bits;
  };
  const ofMentees = toBits(mentees);
  const ofMentors = toBits(mentors);
  const menteeStates = Uint8Array.from(mentees, ({ languages }) => (languages.length > 0 ? 1 : 0));
  const mentorStates = Uint8Array.from(mentors, ({ languages }) => (languages.length > 0 ? 1 : 0));
  return (mentee: number, mentor: number): boolean => {
    if (menteeStates[mentee] === 0 || mentorStates[mentor] === 0) return true;
    for (let word = 0; word < words; word++) {
      if (((ofMentees[mentee * words + word] ?? 0) & (ofMentors[mentor * words + word] ?? 0)) !== 0) return true;
    }
    return false;
  };
}

/** Masks of the rules that name people, for mentees who have any: mentor → bits. */
function singledOut(
  { mentees, mentors, policy, lines }: Ruled,
  mentorAt: ReadonlyMap<string, number>,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const menteeAt = new Map(mentees.map(({ id }, row) => [id, row]));
  const masks = new Map<number, Map<number, number>>();
  const mark = (menteeId: string, mentorId: string, rule: RuleName) => {
    const mentor = mentorAt.get(mentorId);
    const mentee = menteeAt.get(menteeId);
    if (mentor === undefined || mentee === undefined) return;
    const row = masks.get(mentee) ?? new Map<number, number>();
    row.set(mentor, (row.get(mentor) ?? 0) | bit(rule));
    masks.set(mentee, row);
  };
  for (const profile of [...mentees, ...mentors]) {
    const { id } = profile;
    const markAll = (others: readonly string[] | undefined, rule: RuleName) => {
      for (const other of others ?? []) {
        mark(id, other, rule);
        mark(other, id, rule);
      }
    };
    markAll(profile.notWith, 'not_with');
    markAll(profile.vetoes, 'veto');
    markAll(profile.sponsorOf, 'project_sponsor');
    if (policy.forbidFormerPairs) markAll(profile.formerPartners, 'former_pair');
    const dotted = lines.dottedManagerOf(id);
    if (policy.forbidReportingLine && dotted !== null) markAll([dotted], 'dotted_line');
  }
  return masks;
}
