/** Why two people fit, in words: as many whole sentences as are true. Used by mails, pages, exports and the web. */
import { createTranslator } from 'use-intl/core';
import { reasons as en } from './en/reasons.ts';
import { formatList, formatWindow, type WeeklyWindow } from './format.ts';
import { reasons as it } from './it/reasons.ts';

type Language = 'en' | 'it';
type Concept = { readonly label: string };
/** Structural, so that whoever holds facts can ask; the contract's reason facts fit. */
export type SayableFacts = {
  /** Strongest first. */
  readonly mentorTeaches: readonly Concept[];
  readonly menteeTeaches: readonly Concept[];
  readonly sharedGoals: readonly string[];
  readonly sharedInterests: readonly string[];
  /** Minutes of common working time a day; 0 = not known. */
  readonly overlapMinutes: number;
  /** Weekly windows in which both have time, on one wall clock; its zone is named where it is not that of both. */
  readonly sharedTime?: { readonly windows: readonly WeeklyWindow[]; readonly zone: string | null } | null | undefined;
  readonly departments: { readonly mentor: string | null; readonly mentee: string | null };
  readonly sites: { readonly mentor: string | null; readonly mentee: string | null };
};

/** More than this in one sentence is a list, not a reason. */
const mostNamed = 3;

const say = {
  en: createTranslator({ locale: 'en', messages: { reasons: en }, timeZone: 'UTC' }),
  it: createTranslator<{ reasons: typeof en }>({
    locale: 'it',
    messages: { reasons: Object.assign({}, en, it) },
    timeZone: 'UTC',
  }),
};

/** Who reads: one of the two is spoken to, anybody else reads about them. */
type Reader = 'mentor' | 'mentee' | null;
const toOne = { mentor: 'toMentor', mentee: 'toMentee' } as const;

/** `reasonSentence(facts, 'en', 'mentee')` → “Your mentor knows what you want to learn: AI tools and data literacy. …” */
export const reasonSentence = (facts: SayableFacts, language: Language, reader: Reader = null): string => {
  const t = say[language];
  const one = reader === null ? 'sentence' : toOne[reader];
  const both = reader === null ? 'sentence' : 'toBoth';
  const list = (items: readonly string[]) => formatList(items.slice(0, mostNamed), language);
  const labels = (concepts: readonly Concept[]) => list(concepts.map(({ label }) => label));
  const sentences: string[] = [];
  if (facts.mentorTeaches.length > 0)
    sentences.push(t(`reasons.${one}.teaches`, { skills: labels(facts.mentorTeaches) }));
  if (facts.menteeTeaches.length > 0)
    sentences.push(t(`reasons.${one}.teachesBack`, { skills: labels(facts.menteeTeaches) }));
  if (facts.sharedGoals.length > 0) sentences.push(t(`reasons.${both}.goals`, { goals: list(facts.sharedGoals) }));
  if (facts.sharedInterests.length > 0)
    sentences.push(t(`reasons.${both}.interests`, { interests: list(facts.sharedInterests) }));
  if (sentences.length === 0) sentences.push(t('reasons.sentence.nothing'));
  const { departments, sites } = facts;
  if (differ(departments)) sentences.push(t(`reasons.${both}.departments`, departments));
  if (differ(sites)) sentences.push(t(`reasons.${both}.sites`, sites));
  // Halves of an hour: more precision would only suggest that somebody measured.
  const hours = Math.floor(facts.overlapMinutes / 30) / 2;
  const time = facts.sharedTime;
  if (time) {
    const windows = list(time.windows.map((window) => formatWindow(window, language)));
    sentences.push(
      time.zone === null
        ? t(`reasons.${both}.windows`, { windows })
        : t(`reasons.${both}.windowsInZone`, { windows, zone: time.zone }),
    );
  } else if (hours >= 1) sentences.push(t(`reasons.${both}.hours`, { hours }));
  return sentences.join(' ');
};

type Two = { readonly mentor: string | null; readonly mentee: string | null };

const differ = (two: Two): two is { readonly mentor: string; readonly mentee: string } =>
  two.mentor !== null && two.mentee !== null && two.mentor !== two.mentee;
