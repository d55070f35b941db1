import { MatchingError } from '../matching-error.ts';
import type { Position, Profile, Skill } from './profile.ts';

type Refuse = (field: string, value: unknown) => never;

const TEXTS_OR_NULL = ['department', 'site', 'managerId', 'dottedManagerId', 'zone'] as const;
const LISTS_OF_TEXTS = ['languages', 'goalTopics', 'interests', 'notWith', 'formerPartners'] as const;
const OPTIONAL_LISTS = ['goalTexts', 'preferences', 'vetoes', 'sponsorOf'] as const;

/**
 * Refuses profiles that could be read in two ways; names the person and the field. Trusts no type: people come from
 * files. O(size of the profiles).
 */
export function checkProfiles(profiles: readonly Profile[]): void {
  if (!isList(profiles)) throw new MatchingError('not_a_list', { field: 'profiles' });
  const seen = new Set<string>();
  const isKnownZone = createZoneTest();
  profiles.forEach((profile, row) => {
    if (!isObject(profile)) throw new MatchingError('bad_profile', { row, field: 'profile', value: said(profile) });
    const key = `${said(profile.role)} ${said(profile.id)}`;
    if (seen.has(key)) throw new MatchingError('duplicate_person', { person: profile.id, role: profile.role });
    seen.add(key);
    checkProfile(profile, isKnownZone);
  });
  for (const role of ['mentor', 'mentee'] as const) {
    if (!profiles.some((profile) => profile.role === role)) throw new MatchingError('empty_side', { side: `${role}s` });
  }
}

export function checkOrganization(organization: readonly Position[]): void {
  if (!isList(organization)) throw new MatchingError('not_a_list', { field: 'organization' });
  for (const [row, position] of organization.entries()) {
    const refuse: Refuse = (field, value) => {
      throw new MatchingError('bad_profile', { row, field: `organization.${field}`, value: said(value) });
    };
    if (!isObject(position)) refuse('position', position);
    if (!isText(position.id) || position.id === '') refuse('id', position.id);
    for (const field of ['managerId', 'dottedManagerId'] as const)
      if (position[field] !== null && !isText(position[field])) refuse(field, position[field]);
  }
}

function checkProfile(profile: Profile, isKnownZone: (zone: string) => boolean): void {
  const refuse: Refuse = (field, value) => {
    throw new MatchingError('bad_profile', { person: said(profile.id), field, value: said(value) });
  };
  if (!isText(profile.id) || profile.id === '') refuse('id', profile.id);
  if (profile.role !== 'mentor' && profile.role !== 'mentee') refuse('role', profile.role);
  if (profile.level !== null && !Number.isFinite(profile.level)) refuse('level', profile.level);
  const isCapacity = Number.isInteger(profile.capacity) && profile.capacity >= 0 && profile.capacity <= 1_000_000;
  if (!isCapacity) refuse('capacity', profile.capacity);
  for (const field of TEXTS_OR_NULL)
    if (profile[field] !== null && !isText(profile[field])) refuse(field, profile[field]);
  if (profile.panel !== null && profile.panel !== undefined && !isText(profile.panel)) refuse('panel', profile.panel);
  for (const field of LISTS_OF_TEXTS) checkTexts(profile[field], field, refuse);
  for (const field of OPTIONAL_LISTS) if (profile[field] !== undefined) checkTexts(profile[field], field, refuse);
  checkSkills(profile.teaches, 'teaches', refuse);
  checkSkills(profile.learns, 'learns', refuse);
  for (const { importance = 1 } of profile.learns) {
    const isImportance = importance === 1 || importance === 2 || importance === 3;
    if (!isImportance) refuse('learns.importance', importance);
  }
  checkStyle(profile.style, refuse);
  checkTime(profile, refuse);
  if (profile.zone !== null && !isKnownZone(profile.zone)) refuse('zone', profile.zone);
}

function checkSkills(skills: readonly Skill[], field: string, refuse: Refuse): void {
  if (!isList(skills)) refuse(field, skills);
  for (const skill of skills) {
    if (!isObject(skill)) refuse(field, skill);
    if (!isText(skill.concept) || skill.concept === '') refuse(`${field}.concept`, skill.concept);
    const isLevel = Number.isFinite(skill.level) && skill.level >= 1 && skill.level <= 5;
    if (!isLevel) refuse(`${field}.level`, skill.level);
  }
}

function checkTexts(texts: readonly string[] | undefined, field: string, refuse: Refuse): void {
  if (!isList(texts)) refuse(field, texts);
  for (const text of texts ?? []) if (!isText(text)) refuse(field, text);
}

function checkStyle(style: Profile['style'], refuse: Refuse): void {
  if (style === undefined) return;
  if (!isObject(style)) refuse('style', style);
  for (const [scale, answer] of Object.entries(style)) {
    const isAnswer = Number.isFinite(answer) && answer >= 0 && answer <= 1;
    if (!isAnswer) refuse(`style.${scale}`, answer);
  }
}

function checkTime({ workingHours: hours, windows }: Profile, refuse: Refuse): void {
  if (hours !== null) {
    if (!isObject(hours)) refuse('workingHours', hours);
    if (!isClockTime(hours.start)) refuse('workingHours.start', hours.start);
    if (!isClockTime(hours.end) || hours.end === hours.start) refuse('workingHours.end', hours.end);
  }
  if (windows === undefined) return;
  if (!isList(windows)) refuse('windows', windows);
  for (const window of windows) {
    if (!isObject(window)) refuse('windows', window);
    const { day, start, end } = window;
    const isDay = Number.isInteger(day) && day >= 1 && day <= 7;
    if (!isDay) refuse('windows.day', day);
    if (!isClockTime(start)) refuse('windows.start', start);
    if (!isClockTime(end) || end === start) refuse('windows.end', end);
  }
}

function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value for a message, whatever it is. */
function said(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

function isClockTime(text: unknown): boolean {
  return typeof text === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Asking the time-zone database is slow; an organization has few zones. */
function createZoneTest(): (zone: string) => boolean {
  const answers = new Map<string, boolean>();
  return (zone) => {
    const known = answers.get(zone) ?? isZone(zone);
    answers.set(zone, known);
    return known;
  };
}

function isZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
