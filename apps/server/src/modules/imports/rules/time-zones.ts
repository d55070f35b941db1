import { editDistance } from './spelling.ts';

let spellings: ReadonlyMap<string, string> | undefined;

function zonesByLowerCase(): ReadonlyMap<string, string> {
  spellings ??= new Map(Intl.supportedValuesOf('timeZone').map((zone) => [zone.toLowerCase(), zone]));
  return spellings;
}

/**
 * The IANA name as people write it, with its letter case mended, or null. Older names that the runtime still knows
 * stay as they are. Bare offsets are refused: they do not follow the clock changes.
 */
export function timeZoneName(text: string): string | null {
  const known = zonesByLowerCase().get(text.toLowerCase());
  if (known) return known;
  if (!/^[a-z][a-z0-9_+/-]*$/i.test(text)) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    return null;
  }
}

/** "Europe/Roma" or "New York" → the zone that was probably meant; null when nothing is near. */
export function suggestTimeZone(text: string): string | null {
  const wanted = text.trim().toLowerCase().replaceAll(' ', '_');
  const city = lastPart(wanted);
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const [spelling, zone] of zonesByLowerCase()) {
    const distance = Math.min(
      near(wanted, spelling, 2),
      city.length < 4 ? bestDistance : near(city, lastPart(spelling), 1),
    );
    if (distance < bestDistance) [best, bestDistance] = [zone, distance];
  }
  return best;
}

const lastPart = (zone: string) => zone.slice(zone.lastIndexOf('/') + 1);

function near(left: string, right: string, limit: number): number {
  const distance = editDistance(left, right, limit);
  return distance <= limit ? distance : Number.POSITIVE_INFINITY;
}
