import * as z from 'zod/mini';
import { bilingual, characters, list, provenance, shape, stableId, whole, words } from './text.ts';

/** What a pair fills in beside the text; `none`: both read it and sign. */
const input = z.enum(['none', 'sentence-each', 'sentence-shared', 'goals', 'logistics', 'choice', 'topics', 'date']);

/** One of the fields of the agreement that both sign before the first session. */
export const agreementField = shape({
  id: stableId,
  position: whole(1, 15),
  heading: bilingual(characters(50)),
  /** The words that are signed. */
  text: bilingual(words(110)),
  /** Beside the field, while the pair talks about it. */
  help: bilingual(words(60)),
  input,
  /** Ready answers where `input` is `choice` or `topics`; a pair may add its own. */
  choices: z.optional(list(shape({ id: stableId, text: bilingual(words(20)) }), 2, 10)),
  ...provenance,
});
export type AgreementField = z.infer<typeof agreementField>;
