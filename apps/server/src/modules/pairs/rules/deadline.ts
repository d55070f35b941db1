/** Saturday and Sunday; public holidays differ by site and are left to the number of days a plan allows. */
const firstRestDay = 6;

/** The end of the n-th working day after today, where the organization is. */
export const answerBy = (now: Temporal.Instant, workingDays: number, timeZone: string): Temporal.Instant => {
  let day = now.toZonedDateTimeISO(timeZone).toPlainDate();
  for (let left = workingDays; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek < firstRestDay) left--;
  }
  return day.add({ days: 1 }).toZonedDateTime(timeZone).subtract({ seconds: 1 }).toInstant();
};
