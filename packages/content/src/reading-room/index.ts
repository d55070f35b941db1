import { readFileSync } from 'node:fs';
import type { Content } from '../types.ts';
import { readingRoom } from './room.ts';
import { searchScript } from './search.ts';

/** Every file of the reading room by its name: the pages and what they load. */
export function readingRoomFiles(content: Content): ReadonlyMap<string, string> {
  return new Map([
    ...readingRoom(content),
    ['style.css', readFileSync(new URL('style.css', import.meta.url), 'utf8')],
    ['search.js', searchScript],
  ]);
}
