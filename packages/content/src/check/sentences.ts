import type { Content } from '../types.ts';
import { findTexts, flatten, labelOf, sentencesOf, stringsOf } from './texts.ts';

/** A shorter sentence may well be said twice: "Ask, and then wait." */
const wordsThatMayRepeat = 7;

/** Kinds in which each item is read on its own. Templates and next steps speak to the same person in the same place. */
const kinds = [
  ...(['playbooks', 'challenges', 'goals', 'lessons', 'cards', 'agreement'] as const),
  ...(['questionnaires', 'checkIns', 'mails', 'letters', 'articles', 'questions'] as const),
];

/** Whole sentences that stand in two items: one of them is filler, or both should refer to a third. */
export function checkRepeatedSentences(content: Content): readonly string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { owner, sentence } of kinds.flatMap((kind) => sentencesIn(kind, content[kind]))) {
    const flat = flatten(sentence);
    const first = owners.get(flat);
    if (first === undefined) owners.set(flat, owner);
    else if (first !== owner) problems.push(`${owner}: says the same sentence as ${first}: ${sentence}`);
  }
  return problems;
}

function sentencesIn(kind: string, items: readonly unknown[]) {
  return items.flatMap((item) => {
    const owner = `${kind}/${labelOf(item) ?? '?'}`;
    return findTexts(item)
      .filter(({ path }) => path !== 'why')
      .flatMap(({ en, it }) => [...stringsOf(en), ...stringsOf(it)].flatMap(sentencesOf))
      .filter((sentence) => flatten(sentence).split(' ').length >= wordsThatMayRepeat)
      .map((sentence) => ({ owner, sentence }));
  });
}
