import { readFileSync } from 'node:fs';
import type { Content } from '../types.ts';
import type { Edition } from './edition.ts';
import { readingRoom } from './room.ts';
import { schemeScript } from './scheme.ts';
import { searchScript } from './search.ts';

/** Every file of an edition of the reading room by its name: the pages and what they load. */
export function readingRoomFiles(content: Content, edition: Edition): ReadonlyMap<string, string> {
  return new Map([
    ...readingRoom(content, edition),
    ['style.css', readFileSync(new URL('style.css', import.meta.url), 'utf8')],
    ['search.js', searchScript],
    ...(edition === 'both' ? [] : ([['scheme.js', schemeScript]] as const)),
  ]);
}
