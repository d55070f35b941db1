import type * as z from 'zod/mini';
import { part } from './audience.ts';
import { bilingual, list, provenance, shape, stableId, whole, words } from './text.ts';
import { topicId } from './topic.ts';

/** A small task between two sessions; whether it was done is told by the person alone, and stays private. */
export const challenge = shape({
  id: stableId,
  minutes: whole(5, 15),
  /** None: suits every topic. */
  topics: list(topicId, 0, 4),
  for: part,
  text: bilingual(words(45)),
  /** How the person notices that it is done. */
  sign: bilingual(words(25)),
  ...provenance,
});
export type Challenge = z.infer<typeof challenge>;
