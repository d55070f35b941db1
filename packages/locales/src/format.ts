/** Dates, numbers and lists in the reader's language and zone. The only place that formats. */
type Language = 'en' | 'it';
const tag = (language: Language): string => (language === 'it' ? 'it-IT' : 'en-US');

/** `2026-11-23` → “Nov 23, 2026” / “23 nov 2026”. */
export const formatDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date.slice(0, 10)}T12:00:00Z`),
  );

/** The day of an instant in the reader's zone. */
export const formatDay = (instant: string, language: Language, zone: string): string =>
  new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeZone: zone }).format(new Date(instant));

/** An instant as date and time in the reader's zone. */
export const formatInstant = (instant: string, language: Language, zone: string): string =>
  new Intl.DateTimeFormat(tag(language), { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
    new Date(instant),
  );

/** “3 days ago”, “in 2 hours”; `now` is an argument so that nothing here reads a clock. */
export const formatRelative = (instant: string, language: Language, now: string): string => {
  const seconds = (Date.parse(instant) - Date.parse(now)) / 1000;
  const steps = [
    ['year', 31_536_000],
    ['month', 2_592_000],
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
  ] as const;
  const format = new Intl.RelativeTimeFormat(tag(language), { numeric: 'auto' });
  for (const [unit, size] of steps) {
    if (Math.abs(seconds) >= size) return format.format(Math.round(seconds / size), unit);
  }
  return format.format(0, 'second');
};

/** “40 seconds”, “2 minutes”: rounded up, so that waiting as long is enough. */
export const formatWait = (seconds: number, language: Language): string => {
  const [value, unit] = seconds <= 90 ? [seconds, 'second'] : [seconds / 60, 'minute'];
  return new Intl.NumberFormat(tag(language), { style: 'unit', unit, unitDisplay: 'long' }).format(Math.ceil(value));
};

/** With `minimumFractionDigits`, figures of a column keep their decimal points under each other. */
export const formatNumber = (
  value: number,
  language: Language,
  maximumFractionDigits = 0,
  minimumFractionDigits = 0,
): string => new Intl.NumberFormat(tag(language), { maximumFractionDigits, minimumFractionDigits }).format(value);

export const formatPercent = (share: number, language: Language): string =>
  new Intl.NumberFormat(tag(language), { style: 'percent', maximumFractionDigits: 0 }).format(share);

export const formatList = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(tag(language), { type: 'conjunction' }).format(items);

/** The time of day of an instant in a zone: “3:05 PM” / “15:05”. */
export const formatClock = (instant: string, language: Language, zone: string): string =>
  new Intl.DateTimeFormat(tag(language), { timeStyle: 'short', timeZone: zone }).format(new Date(instant));

/** `de` → “German” / “tedesco”; a tag nobody knows stays as it is. */
export const formatLanguageName = (languageTag: string, language: Language): string =>
  new Intl.DisplayNames(tag(language), { type: 'language', fallback: 'code' }).of(languageTag) ?? languageTag;

/** Wall-clock hours every week; 1 = Monday, an end before the start is on the next day. */
export type WeeklyWindow = { readonly day: number; readonly start: string; readonly end: string };

/** 1 → “Monday” / “lunedì”. */
export const formatWeekday = (day: number, language: Language): string =>
  // The first of January 2024 was a Monday.
  new Intl.DateTimeFormat(tag(language), { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day));

/** “Monday 09:00–12:00” / “lunedì 09:00–12:00”. */
export const formatWindow = ({ day, start, end }: WeeklyWindow, language: Language): string =>
  `${formatWeekday(day, language)} ${start}–${end}`;
