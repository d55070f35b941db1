import { updateMe } from '@viceversa/contract';
import {
  formatDate,
  formatInstant,
  formatList,
  formatNumber,
  formatPercent,
  formatRelative,
} from '@viceversa/locales/format';
import type { web as english } from '@viceversa/locales/web-en';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { IntlProvider } from 'use-intl/react';
import { call } from './client.ts';
import { now } from './clock.ts';
import { toPseudo } from './pseudo.ts';

export type Language = 'en' | 'it';
export type Messages = typeof english;

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
const widen = (catalog: object): Messages => Object.assign(Object.create(null), catalog);

/** `?pseudo=1` shows longer, accented texts: whatever stays plain is not translated, whatever is cut is too narrow. */
export const loadCatalog = async (language: Language): Promise<Messages> => {
  const loaded =
    language === 'it'
      ? (await import('@viceversa/locales/web-it')).web
      : (await import('@viceversa/locales/web-en')).web;
  return widen(new URLSearchParams(location.search).has('pseudo') ? toPseudo(loaded) : loaded);
};

type Speaking = { readonly language: Language; readonly zone: string; readonly speak: (language: Language) => void };
const SpeakingContext = createContext<Speaking>({ language: 'en', zone: 'UTC', speak: () => {} });

type Props = {
  readonly language: Language;
  readonly messages: Messages;
  readonly zone: string | null;
  readonly children: ReactNode;
};

export const LanguageProvider = ({ language, messages, zone, children }: Props) => {
  const [spoken, setSpoken] = useState({ language, messages });
  useEffect(() => {
    document.documentElement.lang = spoken.language;
    localStorage.setItem(STORED, spoken.language);
  }, [spoken.language]);
  const timeZone = zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const speaking = useMemo<Speaking>(
    () => ({
      language: spoken.language,
      zone: timeZone,
      speak: async (chosen) => {
        setSpoken({ language: chosen, messages: await loadCatalog(chosen) });
        await call(updateMe, { language: chosen }).catch(() => undefined);
      },
    }),
    [spoken.language, timeZone],
  );
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
      instant: (instant: string) => formatInstant(instant, language, zone),
      relative: (instant: string) => formatRelative(instant, language, now()),
      number: (value: number, digits = 0) => formatNumber(value, language, digits),
      percent: (share: number) => formatPercent(share, language),
      list: (items: readonly string[]) => formatList(items, language),
    }),
    [language, zone],
  );
};
