/** The vocabulary of fields: every schema of the contract is built from these, so limits are decided once. */
import * as z from 'zod/mini';

const noControl = /^[^\p{Cc}\p{Cs}]*$/u;
const noControlButLines = /^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u;

export const id = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/));
/** One line, trimmed, 1…max characters, no control characters. */
export const line = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.regex(noControl));
export const optionalLine = (max: number) => z.string().check(z.trim(), z.maxLength(max), z.regex(noControl));
/** Several lines of plain text. */
export const text = (max: number) => z.string().check(z.trim(), z.maxLength(max), z.regex(noControlButLines));
export const share = z.number().check(z.minimum(0), z.maximum(1));
export const whole = (min: number, max: number) => z.int().check(z.minimum(min), z.maximum(max));
export const email = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email());
/** Of the years 1000 to 2999: a mistyped century is refused, and so is the year 0, which databases do not know. */
export const calendarDate = z.iso.date().check(z.regex(/^[12]/));
export const instant = z.iso.datetime();
export const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const zone = z.string().check(z.maxLength(64), z.regex(/^[A-Za-z0-9_+\-/]+$/));
export const language = z.enum(['en', 'it']);
/** BCP 47; RFC 5646 §4.4.1 calls 35 characters enough. */
export const languageTag = z.string().check(z.toLowerCase(), z.maxLength(35), z.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/));
export const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(z.maxLength(max));
export const version = whole(1, 1_000_000);
export const nothing = z.strictObject({});
export const done = z.strictObject({ done: z.literal(true) });

/** Whole number in a query string. */
export const queryWhole = (min: number, max: number) =>
  z.pipe(
    z.union([z.number(), z.string().check(z.regex(/^\d{1,9}$/))]),
    z.pipe(
      z.transform((value: string | number) => Number(value)),
      whole(min, max),
    ),
  );
export const search = z.string().check(z.trim(), z.maxLength(100), z.regex(noControl));
/** Long enough for a sort key of three texts of 200 characters in any script. */
export const cursor = z.string().check(z.maxLength(4000), z.regex(/^[A-Za-z0-9_-]+$/));
export const pageInput = { cursor: z.optional(cursor), limit: z._default(queryWhole(1, 100), 50) };
export const page = <T extends z.ZodMiniType>(item: T) =>
  z.strictObject({ items: z.array(item), next: z.nullable(cursor), total: whole(0, 100_000_000) });

export const bilingual = z.strictObject({ en: z.string(), it: z.string() });

export type Language = z.output<typeof language>;
export type Bilingual = z.output<typeof bilingual>;
export type Page<T> = { items: T[]; next: string | null; total: number };
/** A number of things in an answer. */
export const count = whole(0, 1_000_000_000);
