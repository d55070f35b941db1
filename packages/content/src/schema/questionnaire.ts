import * as z from 'zod/mini';
import { audience } from './audience.ts';
import { bilingual, characters, list, provenance, shape, stableId, words } from './text.ts';

/** One statement, answered on five steps or skipped; a blank form costs nobody anything. */
const item = shape({
  /** Stored with answers: never renamed. */
  id: stableId,
  about: z.enum(['style', 'values']),
  text: bilingual(words(25)),
});
export type QuestionnaireItem = z.infer<typeof item>;

/** From 0 to 1 in steps of a quarter, as a profile states it. */
const answer = shape({
  value: z.number().check(z.minimum(0), z.maximum(1), z.multipleOf(0.25)),
  text: bilingual(characters(60)),
});
export type QuestionnaireAnswer = z.infer<typeof answer>;

/** What people may say about themselves before they are matched; unlike the instrument, it measures no program. */
export const questionnaire = shape({
  id: stableId,
  audience,
  names: bilingual(characters(70)),
  introduction: bilingual(words(80)),
  items: list(item, 1, 20),
  answers: list(answer, 2, 7),
  ...provenance,
});
export type Questionnaire = z.infer<typeof questionnaire>;
