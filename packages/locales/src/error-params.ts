/** Errors carry codes, so that every reader gets their own words: here the codes among their values become words. */
import { formatList, formatWait } from './format.ts';

type Params = Readonly<Record<string, string | number>>;

/** Where the catalogs keep the words for the states that an error speaks of. */
const stateWords = new Map([
  ['program_wrong_state', ['programs', 'state']],
  ['pair_wrong_state', ['pairs', 'state']],
  ['match_run_wrong_state', ['matching', 'run', 'state']],
  ['import_wrong_state', ['imports', 'state']],
]);

/** The values of an error with its states and waiting times in words; a code that the catalog has no word for stays as it is. */
export const wordedParams = (code: string, params: Params, language: 'en' | 'it', catalog: object): Params => {
  if (code === 'too_many_requests') return { ...params, wait: formatWait(Number(params.seconds ?? 60), language) };
  const place = stateWords.get(code);
  if (place === undefined) return params;
  const words = place.reduce<unknown>(inside, catalog);
  const word = (state: string): string => {
    const found = inside(words, state);
    return typeof found === 'string' ? found : state;
  };
  const { state, allowed } = params;
  return {
    ...params,
    ...(state === undefined ? {} : { state: word(String(state)) }),
    ...(allowed === undefined || allowed === 'none'
      ? {}
      : { allowed: formatList(String(allowed).split(', ').map(word), language) }),
  };
};

const inside = (node: unknown, key: string): unknown =>
  typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? Reflect.get(node, key) : undefined;
