/** The vocabulary of every schema: how long a text may be, and that it exists in both languages. */
import * as z from 'zod/mini';
import { lineFaults, markdownFaults, plainFaults } from '../markdown-subset.ts';

type Limit = z.core.$ZodCheck<string>;

/** Words as a reader counts them: list signs, dashes and other marks alone are none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** Limits in words suit texts that are read or said aloud. */
export function words(max: number, min = 0): Limit {
  const tell = (text: unknown) => countWords(asText(text));
  return z.refine((text: string) => tell(text) <= max && tell(text) >= min, {
    error: ({ input }) =>
      tell(input) > max ? `${tell(input)} words, more than ${max}` : `${tell(input)} words, fewer than ${min}`,
  });
}

/** Limits in characters suit texts that must fit a place on the screen: titles, buttons, subjects of mails. */
export function characters(max: number): Limit {
  return z.maxLength(max, { error: ({ input }) => `${asText(input).length} characters, more than ${max}` });
}

function asText(input: unknown): string {
  return typeof input === 'string' ? input : '';
}

const question: Limit = z.refine((text: string) => text.endsWith('?'), { error: 'not a question: no ? at the end' });

const oneLanguage = (limits: readonly Limit[]) =>
  z.string({ error: ({ input }) => (input === undefined ? 'no text' : 'not a text') }).check(
    z.refine((text) => text.trim() !== '', { error: 'an empty text' }),
    z.refine((text) => text === text.trim(), { error: 'space at an end of the text' }),
    ...limits,
  );

const both = (...limits: readonly Limit[]) => shape({ en: oneLanguage(limits), it: oneLanguage(limits) });

/** A line that exists in both languages of the product; neither is a translation of last resort. */
export const bilingual = (...limits: readonly Limit[]) => both(rule(lineFaults), ...limits);
export type Bilingual = z.infer<ReturnType<typeof bilingual>>;

/** Something a person says aloud to the other: one breath long, and always a question. */
export const prompt = bilingual(words(25), question);

/** Plain paragraphs with an empty line between them. */
export const paragraphs = (max: number, min = 0) => both(rule(plainFaults), words(max, min));

/** Several paragraphs in the Markdown subset that `markdown-subset.ts` describes. */
export const markdown = (max: number, min = 0) => both(rule(markdownFaults), words(max, min));

/** Stored, linked and used as file name: never renamed, never reused. */
export const stableId = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: ({ input }) => `an id is kebab-case: ${asText(input)}` }));

export const whole = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max));

/** An object that knows all its fields: a mistyped optional field is a fault, not an extra. */
export function shape<T extends z.core.$ZodLooseShape>(fields: T) {
  return z.readonly(z.strictObject(fields));
}

export const list = <T extends z.core.SomeType>(item: T, min: number, max: number) =>
  z.readonly(z.array(item).check(z.minLength(min), z.maxLength(max)));

/** Where a fact or a wording comes from, when it is not our own; a license is given where one applies. */
export const provenance = {
  source: z.optional(z.string().check(z.minLength(1))),
  license: z.optional(z.string().check(z.minLength(1))),
};

/** Adds a rule over several fields; its answers are the problems, none when all is well. */
export function rule<T>(problems: (item: T) => readonly string[]): z.core.$ZodCheck<T> {
  return z.check((payload) => {
    for (const message of problems(payload.value)) {
      payload.issues.push({ code: 'custom', message, input: payload.value, continue: true });
    }
  });
}
