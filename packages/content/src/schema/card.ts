import * as z from 'zod/mini';
import { bilingual, characters, countWords, provenance, rule, stableId, words } from './text.ts';

/** Words of the whole card, in each language: it is read in a corridor, before the door. */
const cardWords = { min: 60, max: 115 } as const;

const fields = z.strictObject({
  id: stableId,
  names: bilingual(characters(50)),
  /** What can be seen, without judging. */
  situation: bilingual(words(30)),
  /** What may be behind it; never a diagnosis. */
  behind: bilingual(words(35)),
  /** To be said as it stands. */
  sentence: bilingual(words(35)),
  ifPersists: bilingual(words(35)),
  ...provenance,
});

/** A hard moment in a session and one way through it. */
export const card = z.readonly(fields.check(rule(countCard)));
export type Card = z.infer<typeof card>;

function countCard({ situation, behind, sentence, ifPersists }: z.infer<typeof fields>): readonly string[] {
  return (['en', 'it'] as const).flatMap((language) => {
    const count = [situation, behind, sentence, ifPersists].reduce((sum, text) => sum + countWords(text[language]), 0);
    return count >= cardWords.min && count <= cardWords.max
      ? []
      : [`${count} words in ${language}, not ${cardWords.min} to ${cardWords.max}`];
  });
}
