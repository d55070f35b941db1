/**
 * What the score knows about a person. Name, gender and age are not here, so they can never matter.
 * `null` and empty lists mean "not stated"; a rule removes a pair only on what is stated.
 */
export type Profile = {
  readonly id: string;
  readonly role: Role;
  /** Larger = more senior. */
  readonly level: number | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly managerId: string | null;
  readonly dottedManagerId: string | null;
  /** BCP 47, lower case. Two people share a language when the primary subtag is the same: `en-us` and `en-gb`. */
  readonly languages: readonly string[];
  /** IANA name. */
  readonly zone: string | null;
  /** Local wall-clock time, Monday to Friday. An end before the start is on the next day. */
  readonly workingHours: WorkingHours | null;
  /** The hours that count instead of `workingHours`, in `zone`; absent or empty = Monday to Friday, `workingHours`. */
  readonly windows?: readonly AvailabilityWindow[] | undefined;
  /** How many pairs the person can be in. */
  readonly capacity: number;
  readonly teaches: readonly Skill[];
  readonly learns: readonly Want[];
  /** Concept ids. */
  readonly goalTopics: readonly string[];
  /** Goals in the person's own words, in English or Italian. */
  readonly goalTexts?: readonly string[] | undefined;
  readonly interests: readonly string[];
  /** Answers on named scales, 0 … 1. */
  readonly style?: Readonly<Record<string, number>> | undefined;
  /** Confidential: ids this person must not be paired with. */
  readonly notWith: readonly string[];
  readonly formerPartners: readonly string[];
  /** Ids, the most wanted first. */
  readonly preferences?: readonly string[] | undefined;
  readonly vetoes?: readonly string[] | undefined;
  /** The pay or promotion panel that decides on this person. */
  readonly panel?: string | null | undefined;
  /** Ids of the people whose projects this person sponsors. */
  readonly sponsorOf?: readonly string[] | undefined;
};

export type Role = 'mentor' | 'mentee';

/** Somebody who states nothing, to say the rest about. */
export const NOTHING_STATED: Profile = {
  id: '',
  role: 'mentee',
  level: null,
  department: null,
  site: null,
  managerId: null,
  dottedManagerId: null,
  languages: [],
  zone: null,
  workingHours: null,
  capacity: 1,
  teaches: [],
  learns: [],
  goalTopics: [],
  interests: [],
  notWith: [],
  formerPartners: [],
};

/** `HH:MM`, 24 hours. */
export type WorkingHours = { readonly start: string; readonly end: string };

/** Every week, local wall-clock time `HH:MM`. 1 = Monday … 7 = Sunday; an end before the start is on the next day. */
export type AvailabilityWindow = { readonly day: number; readonly start: string; readonly end: string };

/** `level` 1 … 5. */
export type Skill = { readonly concept: string; readonly level: number };

/** `level` is the level to reach, 1 … 5; `importance` 1 … 3, 1 when absent. */
export type Want = { readonly concept: string; readonly level: number; readonly importance?: number | undefined };

/** One person of the whole organization, enrolled or not: reporting lines run through everybody. */
export type Position = {
  readonly id: string;
  readonly managerId: string | null;
  readonly dottedManagerId: string | null;
};
