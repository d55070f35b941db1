/**
 * When somebody has time in a week, as one cell: `Mon 09:00-12:00; Thu 14:00-16:00`.
 *
 * English and Italian day names, short or whole; several days (`Mon, Wed 09:00-12:00`), spans of days (`lun-ven
 * 9-12`) and several hours a day (`Tue 9-12, 14-16`) are read as meant. Hours without a day are those of Monday to
 * Friday. An end before the start is on the next day.
 */
import type { AvailabilityWindow } from '@viceversa/matching';
import { issue } from './problems.ts';
import { plainWords } from './spelling.ts';
import type { Parsed } from './values.ts';

/** What a week written half hour by half hour could need at most. */
const mostWindows = 168;
const workingDays = [1, 2, 3, 4, 5];
/** As short as anybody writes it, and whole; what begins with the first and begins the second is meant, too. */
const dayNames: readonly (readonly (readonly [short: string, whole: string])[])[] = [
  [
    ['mo', 'mondays'],
    ['lu', 'lunedi'],
  ],
  [
    ['tu', 'tuesdays'],
    ['ma', 'martedi'],
  ],
  [
    ['we', 'wednesdays'],
    ['me', 'mercoledi'],
  ],
  [
    ['th', 'thursdays'],
    ['gi', 'giovedi'],
  ],
  [
    ['fr', 'fridays'],
    ['ve', 'venerdi'],
  ],
  [
    ['sa', 'saturdays'],
    ['sa', 'sabato'],
  ],
  [
    ['su', 'sundays'],
    ['do', 'domenica'],
  ],
];
const joiningWords: ReadonlySet<string> = new Set(['and', 'e', 'ed']);
const dash = '[-–—]';
const token = new RegExp(
  `(?<from>\\d{1,2})(?:[:.](?<fromMinute>\\d{2}))?\\s*${dash}\\s*(?<to>\\d{1,2})(?:[:.](?<toMinute>\\d{2}))?(?!\\d)` +
    `|(?<word>\\p{L}+\\.?)|(?<span>${dash})|[\\s;,|&/:]+|(?<other>.)`,
  'gsu',
);

export function parseWindows(raw: string): Parsed<readonly AvailabilityWindow[]> {
  const text = raw.trim();
  const windows = text === '' ? [] : readWindows(text);
  return windows === null || windows.length > mostWindows
    ? { value: [], issues: [issue('availability_invalid', { value: text.slice(0, 200) })] }
    : { value: windows, issues: [] };
}

/** How windows read in a list of changes; the same text for the same windows. */
export function windowsText(windows: readonly AvailabilityWindow[]): string {
  return windows.map(({ day, start, end }) => `${dayAbbreviations[day - 1] ?? day} ${start}-${end}`).join('; ');
}
const dayAbbreviations = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

function readWindows(text: string): readonly AvailabilityWindow[] | null {
  const windows = new Map<string, AvailabilityWindow>();
  let days: readonly number[] = [];
  let hasHours = true;
  let isSpan = false;
  for (const { groups = {} } of text.matchAll(token)) {
    const { word, span, other, from } = groups;
    if (other !== undefined) return null;
    if (span !== undefined) {
      if (isSpan || hasHours) return null;
      isSpan = true;
    } else if (word !== undefined) {
      if (joiningWords.has(word.toLowerCase())) continue;
      const day = dayOf(word);
      if (day === null) return null;
      const last = days.at(-1);
      const named = isSpan && last !== undefined ? daysBetween(last, day) : [day];
      days = hasHours ? named : [...days, ...named];
      hasHours = false;
      isSpan = false;
    } else if (from !== undefined) {
      const hours = hoursOf(groups);
      if (hours === null || isSpan) return null;
      for (const day of days.length === 0 ? workingDays : days)
        windows.set(`${day} ${hours.start} ${hours.end}`, { day, ...hours });
      hasHours = true;
    }
  }
  const isComplete = hasHours && !isSpan;
  return isComplete && windows.size > 0 ? [...windows.values()].sort(byTime) : null;
}

function byTime(a: AvailabilityWindow, b: AvailabilityWindow): number {
  return a.day - b.day || (a.start < b.start ? -1 : a.start > b.start ? 1 : a.end < b.end ? -1 : 1);
}

function dayOf(word: string): number | null {
  const plain = plainWords(word);
  const at = dayNames.findIndex((names) =>
    names.some(([short, whole]) => plain.startsWith(short) && whole.startsWith(plain)),
  );
  return at < 0 ? null : at + 1;
}

/** The days after the first, up to the last: `Fri-Mon` runs over the weekend. */
function daysBetween(first: number, last: number): readonly number[] {
  const count = (last - first + 7) % 7;
  return Array.from({ length: count }, (_, k) => ((first + k) % 7) + 1);
}

function hoursOf(groups: Readonly<Record<string, string | undefined>>) {
  const { from = '', fromMinute = '00', to = '', toMinute = '00' } = groups;
  const start = `${from.padStart(2, '0')}:${fromMinute}`;
  const end = to === '24' && toMinute === '00' ? '00:00' : `${to.padStart(2, '0')}:${toMinute}`;
  const isTime = (time: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(time);
  return isTime(start) && isTime(end) && start !== end ? { start, end } : null;
}
