import { guardFormula } from '../../../kernel/csv.ts';
import { languageCode } from './languages.ts';
import { type Issue, issue } from './problems.ts';
import { plainWords } from './spelling.ts';
import { suggestTimeZone, timeZoneName } from './time-zones.ts';

export interface Parsed<Value> {
  readonly value: Value;
  readonly issues: readonly Issue[];
}
export interface Skill {
  readonly name: string;
  /** 1 (has tried it) … 5 (teaches it to others). */
  readonly level: number;
}
export type ImportedRole = 'mentor' | 'mentee' | 'both';
export interface WorkingHours {
  /** Local time `HH:MM`; an end before the start is on the next day. */
  readonly start: string;
  readonly end: string;
}
/** Text grades in the organization's own words ("Senior", "B2") → level; keys as `plainWords` writes them. */
export type LevelNames = ReadonlyMap<string, number>;

export function levelNamesOf(names: Readonly<Record<string, number>>): LevelNames {
  return new Map(Object.entries(names).map(([name, level]) => [plainWords(name), level]));
}

const textLimits = {
  name: 120,
  text: 200,
  goal: 500,
  item: 120,
  items: 60,
  identifier: 100,
  email: 254,
} as const;
const maximumCapacity = 100;
const defaultSkillLevel = 3;

const fine = <Value>(value: Value): Parsed<Value> => ({ value, issues: [] });
const wrong = (...issues: readonly Issue[]): Parsed<null> => ({ value: null, issues });
const nothing: Parsed<null> = { value: null, issues: [] };

/** Besides the control characters: marks that turn the reading direction, with which a name can pretend to be another. */
const refusedCharacter = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
const markup = /<\/?[a-z!?]/i;
const lost = /\ufffd|^\?\p{L}|\p{L}\?\p{L}/u;

const tidy = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Text shown to people is kept as plain text, whatever it looks like; what looks like markup or a formula is mentioned. */
export function parseText(raw: string, limit: number = textLimits.text): Parsed<string | null> {
  const text = tidy(raw);
  if (text === '') return nothing;
  const refused = refusedCharacter.exec(text)?.[0].codePointAt(0);
  if (refused !== undefined) {
    const character = `U+${refused.toString(16).toUpperCase().padStart(4, '0')}`;
    return wrong(issue('control_characters', { character }));
  }
  if (text.length > limit) return wrong(issue('text_too_long', { length: text.length, limit }));
  const issues: Issue[] = [];
  if (markup.test(text)) issues.push(issue('markup_in_text', { value: text }));
  if (guardFormula(text) !== text) issues.push(issue('formula_in_text', { value: text }));
  return { value: text, issues };
}

export function parseName(raw: string): Parsed<string | null> {
  const { value, issues } = parseText(raw, textLimits.name);
  if (value === null || !lost.test(value)) return { value, issues };
  return { value, issues: [...issues, issue('characters_lost', { value })] };
}

export const parseIdentifier = (raw: string) => parseText(raw, textLimits.identifier);

const emailShape =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

export function parseEmail(raw: string): Parsed<string | null> {
  const email = raw.trim().toLowerCase();
  if (email === '') return nothing;
  if (email.length > textLimits.email || !emailShape.test(email)) {
    return wrong(issue('email_invalid', { value: raw.slice(0, textLimits.email) }));
  }
  return email === raw
    ? fine(email)
    : { value: email, issues: [issue('email_normalized', { value: raw, normalized: email })] };
}

/** An employee id or an address: whatever the organization refers to managers by. */
export function parseManager(raw: string): Parsed<string | null> {
  return raw.includes('@') ? fine(raw.trim().toLowerCase()) : parseIdentifier(raw);
}

/** Whole numbers as they are, "L5" and "Grade 5" by their number, other words by the organization's own table. */
export function parseLevel(raw: string, names: LevelNames): Parsed<number | null> {
  const words = plainWords(raw);
  if (words === '') return raw.trim() === '' ? nothing : wrong(issue('level_unknown', { value: raw.trim() }));
  const named = names.get(words);
  if (named !== undefined) return fine(named);
  const digits = /^(?:l|lv|lvl|level|liv|livello|g|grade|grado)? ?(\d{1,2})(?: 0)?$/.exec(words)?.[1];
  const isNegative = /^\s*[-−]/.test(raw);
  return digits !== undefined && !isNegative
    ? fine(Number(digits))
    : wrong(issue('level_unknown', { value: raw.trim() }));
}

export function parseTimeZone(raw: string): Parsed<string | null> {
  const text = raw.trim();
  if (text === '') return nothing;
  const zone = timeZoneName(text);
  if (zone !== null) return fine(zone);
  const suggestion = suggestTimeZone(text);
  return wrong(
    suggestion === null
      ? issue('time_zone_unknown', { value: text })
      : issue('time_zone_misspelled', { value: text, suggestion }),
  );
}

/** Calendar date `YYYY-MM-DD` from ISO or day-first forms; a time of day behind it is ignored. */
export function parseDate(raw: string): Parsed<string | null> {
  const text = raw.trim();
  if (text === '') return nothing;
  const date = text.replace(/[T ]\d{1,2}:\d{2}.*$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date);
  const dayFirst = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(date);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [dayFirst?.[3], dayFirst?.[2], dayFirst?.[1]];
  if (!year || !month || !day) return wrong(issue('date_unreadable', { value: text }));
  const parsed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(Number(year), Number(month), Number(day))
    ? fine(parsed)
    : wrong(issue('date_impossible', { value: text }));
}

/** A day that does not exist rolls over into another month, which gives it away. */
function isCalendarDate(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year <= 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function parseLanguages(raw: string): Parsed<readonly string[]> {
  const codes = new Set<string>();
  const issues: Issue[] = [];
  for (const item of raw.split(/[,;/|\n]/).map(tidy)) {
    if (item === '') continue;
    const code = languageCode(item);
    if (code) codes.add(code);
    else issues.push(issue('language_unknown', { value: item }));
  }
  return { value: [...codes], issues };
}

const roleWords: ReadonlyMap<string, ImportedRole> = new Map(
  Object.entries({
    mentor: ['mentor', 'mentors', 'mentore', 'host', 'teacher', 'insegna', 'junior mentor', 'reverse mentor'],
    mentee: ['mentee', 'mentees', 'mentoree', 'learner', 'impara', 'senior mentee'],
    both: [
      'both',
      'mentor and mentee',
      'mentor mentee',
      'mentor e mentee',
      'mentee mentor',
      'entrambi',
      'entrambe',
      'tutti e due',
      'ambedue',
    ],
  } as const).flatMap(([role, words]) =>
    words.map((word) => [word, role === 'mentor' || role === 'mentee' ? role : 'both'] as const),
  ),
);

export function parseRole(raw: string): Parsed<ImportedRole | null> {
  const text = raw.trim();
  if (text === '') return nothing;
  const role = roleWords.get(plainWords(text));
  return role ? fine(role) : wrong(issue('role_unknown', { value: text }));
}

/** How many people at once; 0 keeps somebody in the list without a place. */
export function parseCapacity(raw: string): Parsed<number | null> {
  const text = raw.trim();
  if (text === '') return nothing;
  const capacity = /^\d{1,4}([.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  return capacity <= maximumCapacity
    ? fine(capacity)
    : wrong(issue('capacity_invalid', { value: text, limit: maximumCapacity }));
}

/** `skill:level` items; semicolons or line breaks separate them, commas only where neither occurs. */
export function parseSkills(raw: string): Parsed<readonly Skill[]> {
  const skills = new Map<string, Skill>();
  const { value: items, issues: listIssues } = parseList(raw);
  const issues = [...listIssues];
  for (const item of items) {
    const { skill, levelText } = splitSkill(item);
    const level = levelText === null ? defaultSkillLevel : readSkillLevel(levelText);
    if (level === null) issues.push(issue('skill_level_invalid', { skill, value: levelText ?? '' }));
    const key = plainSkill(skill);
    skills.set(key, { name: skill, level: Math.max(skills.get(key)?.level ?? 0, level ?? defaultSkillLevel) });
  }
  return { value: [...skills.values()], issues };
}

/** "C" and "C++" are two skills, so only letter case is ignored. */
const plainSkill = (name: string) => name.toLowerCase();

/** The text behind the last colon is a level only if it reads like one: "Excel: pivot tables" is a name. */
function splitSkill(item: string): { skill: string; levelText: string | null } {
  const found = /^(.*\S)\s*:\s*(\S+)$/.exec(item);
  if (!found?.[1] || !found[2]) return { skill: item.replace(/\s*:$/, ''), levelText: null };
  const [, skill, levelText] = found;
  const readsLikeLevel = /\d/.test(levelText) || /\S:\S/.test(item);
  return readsLikeLevel ? { skill, levelText } : { skill: item, levelText: null };
}

function readSkillLevel(text: string): number | null {
  const level = /^([1-5])(?:[.,]0+)?(?:\/5)?$/.exec(text)?.[1];
  return level === undefined ? null : Number(level);
}

/** Distinct items in their order; a bullet in front of an item is dropped. */
export function parseList(raw: string, limit: number = textLimits.item): Parsed<readonly string[]> {
  const separator = /[;\n]/.test(raw) ? /[;\n]/ : raw.includes('|') ? /\|/ : /,/;
  const items = new Map<string, string>();
  const issues: Issue[] = [];
  for (const part of raw.split(separator)) {
    const { value, issues: found } = parseText(part.replace(/^\s*[-*•]\s+/, ''), limit);
    issues.push(...found);
    if (value !== null && !items.has(value.toLowerCase())) items.set(value.toLowerCase(), value);
  }
  if (items.size > textLimits.items) {
    return { value: [], issues: [...issues, issue('too_many_items', { count: items.size, limit: textLimits.items })] };
  }
  return { value: [...items.values()], issues };
}

/** Goals are sentences, in which a comma separates nothing. */
export function parseGoals(raw: string): Parsed<readonly string[]> {
  return parseList(/[;\n|]/.test(raw) ? raw : `${raw};`, textLimits.goal);
}

export function parseWorkingHours(raw: string): Parsed<WorkingHours | null> {
  const text = raw.trim();
  if (text === '') return nothing;
  const found = /^(\d{1,2})[:.](\d{2})\s*[-–—]\s*(\d{1,2})[:.](\d{2})$/.exec(text);
  const [startHour = 99, startMinute = 99, endHour = 99, endMinute = 99] = found?.slice(1).map(Number) ?? [];
  const isMidnight = endHour === 24 && endMinute === 0;
  const isTime = startHour < 24 && startMinute < 60 && endMinute < 60 && (endHour < 24 || isMidnight);
  const two = (value: number) => String(value).padStart(2, '0');
  const start = `${two(startHour)}:${two(startMinute)}`;
  const end = `${two(endHour % 24)}:${two(endMinute)}`;
  return isTime && start !== end ? fine({ start, end }) : wrong(issue('working_hours_invalid', { value: text }));
}
