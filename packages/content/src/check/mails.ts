import type { Mail } from '../types.ts';
import { findTexts, stringsOf } from './texts.ts';

const placeholder = /\{([^{}]*)\}/g;

/** Both languages of a text name the same facts, every one is declared, and every declared one is used. */
export function checkMails(mails: readonly Mail[]): readonly string[] {
  return mails.flatMap((mail) => {
    const texts = findTexts(mail).map(({ path, en, it }) => ({ path, en: factsIn(en), it: factsIn(it) }));
    const used = new Set(texts.flatMap(({ en, it }) => [...en, ...it]));
    const declared: ReadonlySet<string> = new Set(mail.facts);
    return [
      ...texts
        .filter(({ en, it }) => en.join() !== it.join())
        .map(({ path, en, it }) => `${path}: {${en.join('} {')}} in English, {${it.join('} {')}} in Italian`),
      ...[...used].filter((fact) => !declared.has(fact)).map((fact) => `fact {${fact}} is not declared`),
      ...mail.facts.filter((fact) => !used.has(fact)).map((fact) => `fact {${fact}} is not used`),
    ].map((problem) => `mails/${mail.id}: ${problem}`);
  });
}

function factsIn(text: unknown): readonly string[] {
  const found = stringsOf(text).flatMap((each) => [...each.matchAll(placeholder)].map(([, name = '']) => name));
  return [...new Set(found)].toSorted();
}
