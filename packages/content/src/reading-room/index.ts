import { readFileSync } from 'node:fs';
import type { Content } from '../types.ts';
import { readingRoom } from './room.ts';

/** Every file of the reading room by its name: the pages and what they load. */
export function readingRoomFiles(content: Content): ReadonlyMap<string, string> {
  const asset = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
  return new Map([...readingRoom(content), ['style.css', asset('style.css')], ['search.js', asset('search.js')]]);
}
