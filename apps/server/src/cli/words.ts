import { type Language, languages, type Translator, textsByCode, translator } from '@viceversa/locales';
import { formatList } from '@viceversa/locales/format';
import type { Cause } from '@viceversa/matching';
import type { ImportProblem, ProblemParam } from '../modules/imports/index.ts';

export interface Words {
  readonly language: Language;
  readonly say: Translator;
  /** One problem of a file as one line: where it is and what it is. */
  readonly problem: (problem: StatedProblem) => string;
  /** Why a file cannot be read at all. */
  readonly failure: (failure: Coded) => string;
  /** Name of a field of a person. */
  readonly field: (field: NonNullable<ImportProblem['field']>) => string;
  readonly rule: (rule: Cause) => string;
  readonly policyProblem: (code: string, params: Readonly<Record<string, string>>) => string;
}
/** From the rules of imports or out of the database, where codes are only text. */
type Coded = { readonly code: string; readonly params: Readonly<Record<string, ProblemParam>> };
type StatedProblem = Coded & Pick<ImportProblem, 'row' | 'column' | 'field'>;

/** The system's language as LC_ALL, LC_MESSAGES and LANG give it to the runtime; English where it is neither of ours. */
export function systemLanguage(): Language {
  const base = new Intl.DateTimeFormat().resolvedOptions().locale.split('-')[0];
  return languages.find((language) => language === base) ?? 'en';
}

export function wordsIn(language: Language): Words {
  const say = translator(language);
  const problem = textsByCode(language, 'importProblem');
  const failure = textsByCode(language, 'importFailure');
  const field = textsByCode(language, 'importField');
  const plain = (params: Readonly<Record<string, ProblemParam>>) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'object' ? formatList(value.map(String), language) : value,
      ]),
    );
  return {
    language,
    say,
    field,
    rule: textsByCode(language, 'matchRule'),
    policyProblem: textsByCode(language, 'policyProblem'),
    failure: ({ code, params }) => failure(code, plain(params)),
    problem: ({ row: number, column, field: of, code, params }) => {
      const named = { field: of === null ? '' : field(of), column: column ?? '' };
      const sentence = problem(code, { ...plain(params), ...named });
      const row = String(number);
      return column === null
        ? say('cli.file.inRow', { row, sentence })
        : say('cli.file.inCell', { row, column, sentence });
    },
  };
}
