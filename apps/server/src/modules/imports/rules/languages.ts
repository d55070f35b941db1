import { plainWords } from './spelling.ts';

/** Working languages of technology organizations; any other valid ISO 639 code is accepted as a code. */
const named = (
  'en it fr de es pt nl pl ro el ja zh ar ru uk tr sv da nb no nn fi cs sk sl hr sr bs bg hu sq mk et lv lt mt ga cy gd ' +
  'eu ca gl is he fa ur hi bn pa gu mr ta te kn ml si ne th vi id ms tl fil ko km lo my mn ka hy az kk uz sw am so yo ig ' +
  'ha zu xh af lb be fur sc'
).split(' ');

/** Names that differ from the ones that Intl knows. */
const moreNames: readonly (readonly [name: string, code: string])[] = [
  ['castellano', 'es'],
  ['castilian', 'es'],
  ['neerlandese', 'nl'],
  ['flemish', 'nl'],
  ['fiammingo', 'nl'],
  ['mandarin', 'zh'],
  ['mandarino', 'zh'],
  ['farsi', 'fa'],
  ['brazilian portuguese', 'pt'],
  ['ing', 'en'],
  ['eng', 'en'],
  ['ita', 'it'],
];

let codes: ReadonlyMap<string, string> | undefined;

/** Built on first use: naming eighty languages three times costs about 20 ms. */
function codesByName(): ReadonlyMap<string, string> {
  if (codes) return codes;
  const found = new Map<string, string>(moreNames);
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const italian = new Intl.DisplayNames('it', { type: 'language' });
  for (const code of named) {
    const own = new Intl.DisplayNames(code, { type: 'language' });
    for (const name of [english.of(code), italian.of(code), own.of(code)]) {
      if (name) found.set(plainWords(name), code);
    }
  }
  codes = found;
  return found;
}

/**
 * Primary language subtag (BCP 47): "it-IT", "Italian", "italiano" and "ITA" are all `it`.
 * The region is dropped, because people who share a language can talk whatever their region.
 */
export function languageCode(text: string): string | null {
  const words = plainWords(text.replace(/\([^)]*\)/g, ' '));
  const byName = codesByName().get(words);
  if (byName) return byName;
  const tag = text.trim().replaceAll('_', '-');
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  try {
    const language = new Intl.Locale(tag).language;
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language);
    return name === undefined ? null : language;
  } catch {
    return null;
  }
}
