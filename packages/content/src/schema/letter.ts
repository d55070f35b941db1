import * as z from 'zod/mini';
import { audience } from './audience.ts';
import { bilingual, characters, countWords, markdown, provenance, rule, stableId } from './text.ts';

/** Words in each language: a letter fits one sheet, a script is three minutes aloud, a page is read standing. */
const lengths = {
  letter: { min: 150, max: 380 },
  script: { min: 300, max: 480 },
  page: { min: 200, max: 420 },
} as const;

const fields = z.strictObject({
  id: stableId,
  form: z.enum(['letter', 'script', 'page']),
  audience,
  names: bilingual(characters(70)),
  body: markdown(500),
  /** Key of the program template that a page describes to a sponsor. */
  template: z.optional(stableId),
  ...provenance,
});

/** A longer text in one piece: letters, scripts to be said aloud, one-page descriptions. */
export const letter = z.readonly(fields.check(rule(countLetter)));
export type Letter = z.infer<typeof letter>;

function countLetter({ form, body }: z.infer<typeof fields>): readonly string[] {
  const { min, max } = lengths[form];
  return (['en', 'it'] as const).flatMap((language) => {
    const count = countWords(body[language]);
    return count >= min && count <= max ? [] : [`${count} words in ${language}, a ${form} has ${min} to ${max}`];
  });
}
