import { checkWording } from './wording.ts';

/** One text as the reader meets it, and where it stands: `templates/mutual/goals/feedback/aim`. */
export interface FoundText {
  readonly path: string;
  readonly en: unknown;
  readonly it: unknown;
}

/** Longer than this, two equal texts are a forgotten translation; up to it they may be a name ("machine learning"). */
const wordsThatMayBeEqual = 3;

/** Every object with an `en` or an `it` anywhere inside a value, in order. */
export function findTexts(value: unknown, path = ''): readonly FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value || 'it' in value) return [{ path, en: Reflect.get(value, 'en'), it: Reflect.get(value, 'it') }];
  return Object.entries(value).flatMap(([key, inner]) => findTexts(inner, join(path, labelOf(inner) ?? key)));
}

/** What no schema sees: a copy of the other language, a placeholder, quotes and signs that the house does not write. */
export function checkText({ path, en, it }: FoundText): readonly string[] {
  return [
    ...copied(stringsOf(en), stringsOf(it)),
    ...stringsOf(en).flatMap((text) => checkWording('en', text)),
    ...stringsOf(it).flatMap((text) => checkWording('it', text)),
  ].map((problem) => `${path}: ${problem}`);
}

/** Sentence by sentence, so that one forgotten line in a long text is found too. */
function copied(english: readonly string[], italian: readonly string[]): readonly string[] {
  const known = new Set(english.flatMap(sentencesOf).map(flatten));
  return italian
    .flatMap(sentencesOf)
    .filter((sentence) => wordsIn(sentence) > wordsThatMayBeEqual && known.has(flatten(sentence)))
    .map((sentence) => `the same text in both languages: ${sentence}`);
}

export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?…:][”»]?)\s+|\n+/u)
    .map((sentence) => sentence.replace(/^(?:[-#>]+|\d+\.)\s+/, '').trim())
    .filter((sentence) => sentence !== '');
}

/** The form in which two sentences count as the same: lower case, letters and digits only. */
export function flatten(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function stringsOf(text: unknown): readonly string[] {
  return (Array.isArray(text) ? text : [text]).filter((each) => typeof each === 'string');
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

/** What a writer calls an item: its id, key, kind or code. */
export function labelOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const labels = ['id', 'key', 'kind', 'code'].map((name): unknown => Reflect.get(value, name));
  return labels.find((label) => typeof label === 'string');
}

function join(path: string, label: string): string {
  return path === '' ? label : `${path}/${label}`;
}
