import * as z from 'zod/mini';
import { part } from './audience.ts';
import { dimensionCode } from './template.ts';
import { bilingual, characters, list, provenance, shape, stableId, whole, words } from './text.ts';

const blocks = [
  ...['outcome', 'relationship', 'confidence', 'belonging', 'digital'],
  ...['session', 'pulse', 'open', 'looking-back'],
] as const;

/** The labels of one way to answer, in order. */
export const answerScale = shape({
  id: stableId,
  options: list(shape({ value: whole(0, 10), label: bilingual(characters(60)) }), 2, 11),
});
export type AnswerScale = z.infer<typeof answerScale>;

export const instrumentItem = shape({
  /** Stored with answers: never renamed. The same code may stand once per role. */
  code: z.string().check(z.regex(/^[A-Z]{1,8}[0-9]{0,2}[a-z]?$/)),
  for: part,
  block: z.enum(blocks),
  /** Only items of the outcome block measure a dimension. */
  dimension: z.nullable(dimensionCode),
  /** Asked alone in the mid wave. */
  anchor: z.boolean(),
  /** Agreement counts against the dimension: score = 8 − answer. */
  reverse: z.boolean(),
  /** Id of the answer scale; null for an answer in words. */
  answers: z.nullable(stableId),
  text: bilingual(words(40)),
  ...provenance,
});
export type InstrumentItem = z.infer<typeof instrumentItem>;

/** Texts around the items: lead-in, pilot notice, headings of dimensions. */
export const instrumentText = shape({ id: stableId, text: bilingual(words(80)) });
export type InstrumentText = z.infer<typeof instrumentText>;
