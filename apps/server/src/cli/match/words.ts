import { createTranslator } from 'use-intl/core';
import {
  errorMessages,
  type ImportError,
  type ImportProblem,
  type ProblemParam,
  problemMessages,
} from '../../modules/imports/index.ts';
import { fieldMessages, matchMessages } from './match.messages.data.ts';
import { reasonMessages, ruleMessages } from './reason.messages.data.ts';

export const languages = ['en', 'it'] as const;
export type Language = (typeof languages)[number];

const catalog = {
  ...matchMessages,
  field: fieldMessages,
  fault: problemMessages,
  error: errorMessages,
  reason: reasonMessages,
  rule: ruleMessages,
} as const;
type Catalog = typeof catalog;
export type MessageKey = {
  [Area in keyof Catalog]: `${Area}.${Extract<keyof Catalog[Area], string>}`;
}[keyof Catalog];

export interface Words {
  readonly language: Language;
  readonly say: (key: MessageKey, params?: Readonly<Record<string, ProblemParam>>) => string;
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
}

/** The system's language as LC_ALL, LC_MESSAGES and LANG give it to the runtime; English where it is neither of ours. */
export function systemLanguage(): Language {
  const base = new Intl.DateTimeFormat().resolvedOptions().locale.split('-')[0];
  return languages.find((language) => language === base) ?? 'en';
}

export function wordsIn(language: Language): Words {
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(language);
  const list = (items: readonly string[]) => lists.format(items);
  const plain = (value: ProblemParam) => (typeof value === 'object' ? list(value.map(String)) : value);
  const formats = new Map<MessageKey, Format>();
  const formatOf = (key: MessageKey): Format => {
    const known = formats.get(key) ?? createFormat(language, sentences.get(key)?.[language] ?? key);
    formats.set(key, known);
    return known;
  };
  return {
    language,
    list,
    number: (value) => numbers.format(value),
    say: (key, params = {}) =>
      formatOf(key)(Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plain(value)]))),
  };
}

type Format = (params: Record<string, string | number>) => string;
type Area = Readonly<Record<string, Readonly<Record<Language, string>>>>;

const areas: readonly (readonly [string, Area])[] = Object.entries(catalog);
const sentences: ReadonlyMap<string, Readonly<Record<Language, string>>> = new Map(
  areas.flatMap(([area, texts]) => Object.entries(texts).map(([key, text]) => [`${area}.${key}`, text] as const)),
);

function createFormat(language: Language, sentence: string): Format {
  const onError = (failure: Error) => {
    throw failure;
  };
  const translate = createTranslator({ locale: language, messages: { sentence }, onError });
  return (params) => translate('sentence', params);
}

/** One problem as one line: where it is and what it is. */
export function sayProblem(words: Words, problem: ImportProblem): string {
  const field = problem.field === null ? '' : words.say(`field.${problem.field}`);
  const column = problem.column ?? '';
  const sentence = words.say(`fault.${problem.code}`, { ...problem.params, field, column });
  const place = { row: problem.row, column, sentence };
  return printable(problem.column === null ? words.say('problem.inRow', place) : words.say('problem.inCell', place));
}

export function sayImportError(words: Words, error: ImportError): string {
  return words.say(`error.${error.code}`, error.params);
}

/** What a file holds must not steer the terminal: control characters are shown by their code. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
