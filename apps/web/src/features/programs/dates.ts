/** Calendar dates (`YYYY-MM-DD`) without a time or a zone. */
const DAY_MS = 86_400_000;
const asDate = (time: number): string => new Date(time).toISOString().slice(0, 10);

const addDays = (date: string, days: number): string => asDate(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS);

/** The same day `months` later, or the last day of that month when it has no such day. */
export const addMonths = (date: string, months: number): string => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return asDate(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)));
};

/** The last day of a program that starts on `start` and runs for `months`. */
export const endAfter = (start: string, months: number): string => addDays(addMonths(start, months), -1);

/** Four weeks ahead, on a Monday: time to enroll people and to match. */
export const proposedStart = (instant: string): string => {
  const ahead = addDays(instant.slice(0, 10), 28);
  const weekday = new Date(`${ahead}T00:00:00Z`).getUTCDay();
  return addDays(ahead, (8 - weekday) % 7);
};
