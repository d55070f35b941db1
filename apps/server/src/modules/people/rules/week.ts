/** Windows of a week as one canonical list: whatever overlaps or touches is joined. */
import type { TimeWindow } from '@viceversa/contract';
import { AppError } from '../../../kernel/errors.ts';

const minutesADay = 24 * 60;
const minutesAWeek = 7 * minutesADay;
/** A window names two times of a clock, so it is shorter than a day; longer stretches are told in halves of one. */
const longest = minutesADay / 2;

type Span = { readonly from: number; readonly to: number };

/** Minutes since Monday 00:00; what runs over midnight ends on the next day, what runs over Sunday after the week. */
const spanOf = ({ day, start, end }: TimeWindow): Span => {
  const from = (day - 1) * minutesADay + minuteOf(start);
  const length = (minuteOf(end) - minuteOf(start) + minutesADay) % minutesADay;
  return { from, to: from + length };
};

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const timeOf = (minute: number): string =>
  [Math.floor((minute % minutesADay) / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');

const windowsOf = ({ from, to }: Span): TimeWindow[] => {
  const isShort = to - from < minutesADay;
  const windows: TimeWindow[] = [];
  for (let start = from; start < to; start += isShort ? to - from : longest) {
    const end = isShort ? to : Math.min(to, start + longest);
    windows.push({ day: (Math.floor(start / minutesADay) % 7) + 1, start: timeOf(start), end: timeOf(end) });
  }
  return windows;
};

const joined = (spans: readonly Span[]): Span[] => {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = apart.at(-1);
    if (last && span.from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else apart.push(span);
  }
  return apart;
};

/** A Sunday that runs into Monday morning: the stretch begins on Sunday. */
const aroundTheWeek = (spans: readonly Span[]): Span[] => {
  const last = spans.at(-1);
  if (!last || last.to < minutesAWeek) return [...spans];
  const over = last.to - minutesAWeek;
  const within = spans.filter(({ from }) => from <= over);
  if (within.length === 0) return [...spans];
  if (within.includes(last)) return [{ from: 0, to: minutesAWeek }];
  const reach = Math.max(over, ...within.map(({ to }) => to));
  return [...spans.slice(within.length, -1), { from: last.from, to: reach + minutesAWeek }];
};

const byTime = (a: TimeWindow, b: TimeWindow): number => a.day - b.day || (a.start < b.start ? -1 : 1);

/** Sorted by day and time. A window that ends when it starts could be no time or a whole day, and is refused. */
export const settleWindows = (windows: readonly TimeWindow[], path = 'windows'): TimeWindow[] => {
  const empty = windows.findIndex(({ start, end }) => start === end);
  if (empty >= 0) throw new AppError('invalid_input', {}, [{ path: `${path}.${empty}.end`, code: 'end_before_start' }]);
  return aroundTheWeek(joined(windows.map(spanOf)))
    .flatMap(windowsOf)
    .sort(byTime);
};
