/** One text as the reader meets it, and where it stands: `templates/mutual/goals/feedback/aim`. */
interface FoundText {
  readonly path: string;
  readonly en: unknown;
  readonly it: unknown;
}

/** Longer than this, two equal texts are a forgotten translation; up to it they may be a name ("machine learning"). */
const wordsThatMayBeEqual = 3;

/** Signs that stand for a gendered ending: asterisk, schwa, at sign, "/a", "(a)". Italian here is rephrased instead. */
const genderSign = /[*əǝ]|\p{L}@(?!\p{L})|\p{Ll}{2}\/(?:[aeio]|trice|essa)(?!\p{L})|\p{L}\([aeio]\)/u;

/** Every object with an `en` or an `it` anywhere inside a value, in order. */
export function findTexts(value: unknown, path = ''): readonly FoundText[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value || 'it' in value) return [{ path, en: readKey(value, 'en'), it: readKey(value, 'it') }];
  return Object.entries(value).flatMap(([key, inner]) => findTexts(inner, join(path, labelOf(inner) ?? key)));
}

/** What is wrong with one text: a missing language, an empty, copied or gender-marked text. */
export function checkText({ path, en, it }: FoundText): readonly string[] {
  return [
    ...missing(path, 'en', en),
    ...missing(path, 'it', it),
    ...(typeof en === 'string' && en === it && wordsIn(en) > wordsThatMayBeEqual
      ? [`${path}: the same text in both languages: ${en}`]
      : []),
    ...stringsOf(it)
      .filter((text) => genderSign.test(text))
      .map((text) => `${path}: a gender sign in Italian: ${text}`),
  ];
}

function missing(path: string, language: string, text: unknown): readonly string[] {
  if (typeof text !== 'string' && !Array.isArray(text)) return [`${path}: no text in ${language}`];
  return stringsOf(text).some((each) => each.trim() === '') ? [`${path}: an empty text in ${language}`] : [];
}

function stringsOf(text: unknown): readonly string[] {
  return (Array.isArray(text) ? text : [text]).filter((each) => typeof each === 'string');
}

function wordsIn(text: string): number {
  return text.trim().split(/\s+/).length;
}

function readKey(value: object, key: string): unknown {
  return Object.entries(value).find(([name]) => name === key)?.[1];
}

function labelOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const label = readKey(value, 'id') ?? readKey(value, 'key') ?? readKey(value, 'kind');
  return typeof label === 'string' ? label : undefined;
}

function join(path: string, label: string): string {
  return path === '' ? label : `${path}/${label}`;
}
