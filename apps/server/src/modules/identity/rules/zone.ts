/** IANA zones this runtime knows, for lists to choose from; `UTC` first, where Intl leaves it out. */
export const timeZones: readonly string[] = [
  'UTC',
  ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC'),
];

/** Also old names of zones, which browsers still report. */
export const isTimeZone = (zone: string): boolean => {
  try {
    Intl.DateTimeFormat('en', { timeZone: zone });
    return !/^[+-]/.test(zone);
  } catch {
    return false;
  }
};
