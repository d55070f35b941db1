import { extname } from 'node:path';
import { content } from '@viceversa/content';
import type { Language } from '@viceversa/contract';
import { fingerprint } from '../../kernel/fingerprint.ts';

export type LibraryFile = { readonly type: string; readonly text: string; readonly tag: string };
type Room = ReadonlyMap<string, LibraryFile>;

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
]);

/** The texts change only with the product: each language is drawn once, when somebody first reads it. */
const rooms = new Map<Language, Promise<Room>>();

const drawRoom = async (language: Language): Promise<Room> => {
  const { readingRoomFiles } = await import('@viceversa/content/reading-room');
  return new Map(
    [...readingRoomFiles(content, language)].map(([name, text]) => [
      name,
      { type: types.get(extname(name)) ?? 'text/plain; charset=utf-8', text, tag: fingerprint(text) },
    ]),
  );
};

/** By its exact name in the language's folder, which exists only in memory: no path leads out of it. */
export const findFile = async (language: Language, name: string): Promise<LibraryFile | undefined> => {
  const room = rooms.get(language) ?? drawRoom(language);
  rooms.set(language, room);
  return (await room).get(name);
};
