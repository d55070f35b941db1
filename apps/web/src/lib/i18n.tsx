import { updateMe } from '@viceversa/contract';
import {
  formatClock,
  formatDate,
  formatDay,
  formatInstant,
  formatLanguageName,
  formatList,
  formatNumber,
  formatPercent,
  formatRelative,
  formatWeekday,
} from '@viceversa/locales/format';
import type { participant } from '@viceversa/locales/participant-en';
import type { staff } from '@viceversa/locales/staff-en';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'use-intl/react';
import { call } from './client.ts';
import { now } from './clock.ts';
import { toPseudo } from './pseudo.ts';

export type Language = 'en' | 'it';
export type Messages = typeof participant & typeof staff;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}

const STORED = 'viceversa-language';
const asLanguage = (value: string | null | undefined): Language | undefined =>
  value === 'en' || value === 'it' ? value : undefined;

/** Before the account is known: what was chosen here last, else the browser's first language that we speak. */
export const guessedLanguage = (): Language =>
  asLanguage(localStorage.getItem(STORED)) ??
  navigator.languages.map((tag) => asLanguage(tag.slice(0, 2))).find((found) => found !== undefined) ??
  'en';

/** Italian has the keys of English by `satisfies`; its literal texts differ, which the key type does not care about. */
const widen = (...parts: readonly object[]): Messages => {
  const catalog: unknown = Object.assign({}, ...parts);
  if (!isCatalog(catalog)) throw new Error('the texts did not load');
  return catalog;
};
const isCatalog = (value: unknown): value is Messages =>
  typeof value === 'object' && value !== null && 'common' in value;

const participantPart = async (language: Language): Promise<object> =>
  language === 'it'
    ? (await import('@viceversa/locales/participant-it')).participant
    : (await import('@viceversa/locales/participant-en')).participant;

const staffPart = async (language: Language): Promise<object> =>
  language === 'it'
    ? (await import('@viceversa/locales/staff-it')).staff
    : (await import('@viceversa/locales/staff-en')).staff;

/**
 * Most people take part in a program and nothing else: they load half of the texts. The pages that need the other half
 * are closed to them (see the `needs` of the routes). `?pseudo=1` shows longer, accented texts: whatever stays plain is
 * not translated, whatever is cut is too narrow.
 */
export const loadCatalog = async (language: Language, isStaff: boolean): Promise<Messages> => {
  const parts = await Promise.all([participantPart(language), ...(isStaff ? [staffPart(language)] : [])]);
  const isPseudo = new URLSearchParams(location.search).has('pseudo');
  return widen(...(isPseudo ? parts.map(toPseudo) : parts));
};

type Speaking = { readonly language: Language; readonly zone: string; readonly speak: (language: Language) => void };
const SpeakingContext = createContext<Speaking>({ language: 'en', zone: 'UTC', speak: () => {} });

type Props = {
  readonly language: Language;
  readonly messages: Messages;
  readonly zone: string | null;
  readonly isStaff: boolean;
  readonly children: ReactNode;
};

export const LanguageProvider = ({ language, messages, zone, isStaff, children }: Props) => {
  const [spoken, setSpoken] = useState({ language, messages });
  useEffect(() => {
    document.documentElement.lang = spoken.language;
    localStorage.setItem(STORED, spoken.language);
  }, [spoken.language]);
  const timeZone = zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const speaking = useMemo<Speaking>(() => {
    const change = async (chosen: Language): Promise<void> => {
      setSpoken({ language: chosen, messages: await loadCatalog(chosen, isStaff) });
      await call(updateMe, { language: chosen }).catch(() => undefined);
    };
    return { language: spoken.language, zone: timeZone, speak: (chosen) => void change(chosen) };
  }, [spoken.language, timeZone, isStaff]);
  return (
    <SpeakingContext value={speaking}>
      <IntlProvider locale={spoken.language} messages={spoken.messages} timeZone={timeZone}>
        {children}
      </IntlProvider>
    </SpeakingContext>
  );
};

export const useLanguage = (): Speaking => use(SpeakingContext);

/** Dates, numbers and lists in the reader's language and zone. */
export const useFormat = () => {
  const { language, zone } = useLanguage();
  return useMemo(
    () => ({
      date: (date: string) => formatDate(date, language),
      /** The day of an instant. */
      day: (instant: string) => formatDay(instant, language, zone),
      instant: (instant: string) => formatInstant(instant, language, zone),
      /** The time of day somewhere else. */
      clock: (instant: string, elsewhere: string) => formatClock(instant, language, elsewhere),
      languageName: (languageTag: string) => formatLanguageName(languageTag, language),
      relative: (instant: string) => formatRelative(instant, language, now()),
      number: (value: number, digits = 0, least = 0) => formatNumber(value, language, digits, least),
      percent: (share: number) => formatPercent(share, language),
      /** 1 = Monday. */
      weekday: (day: number) => formatWeekday(day, language),
      list: (items: readonly string[]) => formatList(items, language),
    }),
    [language, zone],
  );
};
