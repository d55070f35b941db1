import type * as z from 'zod/mini';
import { audience } from './audience.ts';
import { bilingual, characters, markdown, prompt, provenance, shape, stableId, whole, words } from './text.ts';

export const article = shape({
  id: stableId,
  audience,
  position: whole(1, 30),
  names: bilingual(characters(70)),
  summary: bilingual(words(35)),
  body: markdown(950, 250),
  ...provenance,
});
export type Article = z.infer<typeof article>;

export const frequentQuestion = shape({
  id: stableId,
  audience,
  question: prompt,
  answer: markdown(120, 20),
  ...provenance,
});
export type FrequentQuestion = z.infer<typeof frequentQuestion>;

/** What a program manager asks a participant in a short call; never what the pair talks about. */
export const checkInQuestion = shape({ id: stableId, position: whole(1, 9), question: prompt, ...provenance });
export type CheckInQuestion = z.infer<typeof checkInQuestion>;
