import * as z from 'zod/mini';
import { part } from './audience.ts';
import { bilingual, provenance, shape, stableId, words } from './text.ts';
import { topicId } from './topic.ts';

export const goal = shape({
  id: stableId,
  /** Null: suits every topic. */
  topic: z.nullable(topicId),
  for: part,
  /** Starts with a verb: an infinitive in Italian. */
  aim: bilingual(words(25)),
  /** What somebody else could see when the goal is reached. */
  sign: bilingual(words(25)),
  ...provenance,
});
export type Goal = z.infer<typeof goal>;
