/** What a person recognizes of a User-Agent: browser and system. */
const browsers = [
  ['Edg', 'Edge'],
  ['OPR', 'Opera'],
  ['Firefox', 'Firefox'],
  ['Chrome', 'Chrome'],
  ['Safari', 'Safari'],
] as const;
const systems = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

const firstNamed = (names: readonly (readonly [string, string])[], userAgent: string): string[] => {
  const found = names.find(([mark]) => userAgent.includes(mark));
  return found ? [found[1]] : [];
};

/** `Firefox · Windows`; empty when nothing is recognized. */
export const deviceName = (userAgent: string | null): string =>
  [...firstNamed(browsers, userAgent ?? ''), ...firstNamed(systems, userAgent ?? '')].join(' · ');
