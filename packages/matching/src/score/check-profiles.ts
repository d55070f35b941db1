import { MatchingError } from '../matching-error.ts';
import type { AvailabilityWindow, Profile, Skill } from './profile.ts';

const LISTS = ['languages', 'teaches', 'learns', 'goalTopics', 'interests', 'notWith', 'formerPartners'] as const;

/** Refuses profiles that could be read in two ways; names the person and the field. O(size of the profiles). */
export function checkProfiles(profiles: readonly Profile[]): void {
  const seen = new Set<string>();
  const isKnownZone = createZoneTest();
  for (const profile of profiles) {
    const key = `${profile.role} ${profile.id}`;
    if (seen.has(key)) throw new MatchingError('duplicate_person', { person: profile.id, role: profile.role });
    seen.add(key);
    checkProfile(profile, isKnownZone);
  }
  for (const role of ['mentor', 'mentee'] as const) {
    if (!profiles.some((profile) => profile.role === role)) throw new MatchingError('empty_side', { side: `${role}s` });
  }
}

function checkProfile(profile: Profile, isKnownZone: (zone: string) => boolean): void {
  const refuse = (field: string, value: unknown): never => {
    throw new MatchingError('bad_profile', { person: `${profile.id}`, field, value: String(value) });
  };
  if (typeof profile.id !== 'string' || profile.id === '') refuse('id', profile.id);
  if (profile.role !== 'mentor' && profile.role !== 'mentee') refuse('role', profile.role);
  if (profile.level !== null && !Number.isFinite(profile.level)) refuse('level', profile.level);
  const isCapacity = Number.isInteger(profile.capacity) && profile.capacity >= 0 && profile.capacity <= 1_000_000;
  if (!isCapacity) refuse('capacity', profile.capacity);
  for (const field of LISTS) if (!Array.isArray(profile[field])) refuse(field, profile[field]);
  checkSkills(profile.teaches, 'teaches', refuse);
  checkSkills(profile.learns, 'learns', refuse);
  for (const { importance = 1 } of profile.learns) {
    const isImportance = importance === 1 || importance === 2 || importance === 3;
    if (!isImportance) refuse('learns.importance', importance);
  }
  for (const [scale, answer] of Object.entries(profile.style ?? {})) {
    const isAnswer = answer >= 0 && answer <= 1;
    if (!isAnswer) refuse(`style.${scale}`, answer);
  }
  if (profile.goalTexts !== undefined) checkTexts(profile.goalTexts, 'goalTexts', refuse);
  const hours = profile.workingHours;
  if (hours !== null && !isClockTime(hours.start)) refuse('workingHours.start', hours.start);
  if (hours !== null && (!isClockTime(hours.end) || hours.end === hours.start)) refuse('workingHours.end', hours.end);
  if (profile.windows !== undefined) checkWindows(profile.windows, refuse);
  if (profile.zone !== null && !isKnownZone(profile.zone)) refuse('zone', profile.zone);
}

function checkSkills(skills: readonly Skill[], field: string, refuse: (field: string, value: unknown) => never): void {
  for (const { concept, level } of skills) {
    if (typeof concept !== 'string' || concept === '') refuse(`${field}.concept`, concept);
    const isLevel = level >= 1 && level <= 5;
    if (!isLevel) refuse(`${field}.level`, level);
  }
}

function checkTexts(texts: readonly string[], field: string, refuse: (field: string, value: unknown) => never): void {
  if (!isList(texts)) refuse(field, texts);
  for (const text of texts) if (typeof text !== 'string') refuse(field, text);
}

function checkWindows(windows: readonly AvailabilityWindow[], refuse: (field: string, value: unknown) => never): void {
  if (!isList(windows)) refuse('windows', windows);
  for (const window of windows) {
    if (typeof window !== 'object' || window === null) refuse('windows', window);
    const { day, start, end } = window;
    const isDay = Number.isInteger(day) && day >= 1 && day <= 7;
    if (!isDay) refuse('windows.day', day);
    if (!isClockTime(start)) refuse('windows.start', start);
    if (!isClockTime(end) || end === start) refuse('windows.end', end);
  }
}

/** Says nothing about the type, which is known; data from outside may not keep to it. */
function isList(value: unknown): boolean {
  return Array.isArray(value);
}

function isClockTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
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
