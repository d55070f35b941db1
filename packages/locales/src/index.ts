import { createTranslator } from 'use-intl/core';
import { messages as en } from './en/index.ts';
import { wordedParams } from './error-params.ts';
import { messages as it } from './it/index.ts';

export type Language = 'en' | 'it';
export const languages = ['en', 'it'] as const satisfies readonly Language[];
export type Messages = typeof en;

/** Translator over every catalog of one language: `translator('it')('errors.busy')`. Keys and arguments are typed. */
export const translator = (language: Language) =>
  createTranslator<Messages>({ locale: language, messages: language === 'en' ? en : widen(it), timeZone: 'UTC' });

export type Translator = ReturnType<typeof translator>;

/**
 * Texts by codes that come out of data. No type knows their keys, which also spares the compiler: a key computed from
 * many codes makes it work out the arguments of every one of them, over the whole catalog, for minutes.
 */
export const textsByCode = (language: Language, table: keyof ReturnType<typeof codedTexts>) => {
  const messages: Record<string, string> = codedTexts(language === 'en' ? en : it)[table];
  return createTranslator({ locale: language, messages, timeZone: 'UTC' });
};

/** What a placeholder shows when an error does not say more. */
const unsaid = {
  allowed: 'none',
  count: 0,
  seconds: 60,
  limit: '',
  state: '',
  mentor: '',
  mentee: '',
  rule: '',
  requestId: '',
};

/** The sentence for an error code of the contract, with the error's own values. */
export const errorSentence = (
  language: Language,
  code: string,
  params: Readonly<Record<string, string | number>> = {},
): string => {
  const worded = wordedParams(code, params, language, language === 'en' ? en : it);
  return textsByCode(language, 'error')(code, { ...unsaid, ...worded });
};

const codedTexts = ({
  cli,
  common,
  csv,
  errors: { field, ...error },
  imports,
  mails,
  reasons,
}: typeof en | typeof it) => ({
  error,
  errorField: field,
  role: common.role,
  roleInMail: mails.role,
  csvHeader: csv,
  importProblem: imports.problem,
  importFailure: imports.failure,
  importField: imports.field,
  matchRule: reasons.rule,
  policyProblem: cli.match.policyProblem,
});

/** Italian has the keys of English by `satisfies`; its literal texts differ, which the key type does not care about. */
const widen = (catalog: object): Messages => {
  if (!hasAllAreas(catalog)) throw new Error('a catalog lacks an area that English has');
  return catalog;
};
const hasAllAreas = (catalog: object): catalog is Messages => Object.keys(en).every((area) => area in catalog);

/** The first language the product speaks among those a browser asks for; English otherwise. */
export const preferredLanguage = (acceptLanguage: string | undefined): Language => {
  const asked = (acceptLanguage ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return { base: tag.toLowerCase().split('-')[0], quality: quality ? Number(quality.split('=')[1]) : 1, index };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  for (const { base } of asked) {
    const found = languages.find((language) => language === base);
    if (found) return found;
  }
  return 'en';
};
