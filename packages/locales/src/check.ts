import { messages as en } from './en/index.ts';
import { messages as it } from './it/index.ts';

type Finding = { items: number; problems: string[] };

/** Placeholder names of an ICU message, at any depth, with their kind (`count:plural`). */
const placeholders = (text: string): string[] =>
  [
    ...text.matchAll(/(?<!(?:=\d+|\b(?:zero|one|two|few|many|other|none))\s*)\{\s*([A-Za-z]\w*)\s*(?:,\s*(\w+)|\})/g),
  ].map(([, name, kind]) => `${name}:${kind ?? 'text'}`);

const pluralBranches = (text: string): string[][] =>
  [...text.matchAll(/,\s*plural\s*,((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g)].map(([, body = '']) =>
    [...body.matchAll(/(=\d+|zero|one|two|few|many|other)\s*\{/g)].map(([, branch = '']) => branch),
  );

const flatten = (node: object, prefix = ''): Map<string, string> => {
  const flat = new Map<string, string>();
  const entries: readonly (readonly [string, unknown])[] = Object.entries(node);
  for (const [key, value] of entries) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else if (typeof value === 'object' && value !== null)
      for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
};

/** Same keys, same placeholders, plural branches present (en: one, other; it: one, many, other), nothing empty. */
export const checkCatalogs = (english: object = en, italian: object = it): Finding => {
  const source = flatten(english);
  const target = flatten(italian);
  const problems: string[] = [];
  for (const key of target.keys()) if (!source.has(key)) problems.push(`it has a key that en lacks: ${key}`);
  for (const [key, text] of source) {
    const other = target.get(key);
    if (other === undefined) {
      problems.push(`it lacks ${key}`);
      continue;
    }
    if (text.trim() === '' || other.trim() === '') problems.push(`empty text: ${key}`);
    const [a, b] = [new Set(placeholders(text)), new Set(placeholders(other))];
    if (a.size !== b.size || [...a].some((name) => !b.has(name)))
      problems.push(`placeholders differ: ${key} (${[...a].join(' ')} / ${[...b].join(' ')})`);
    if (a.size === 0 && text === other && text.split(' ').length > 4) problems.push(`not translated: ${key}`);
    for (const branches of pluralBranches(text))
      if (!branches.includes('one') || !branches.includes('other')) problems.push(`en plural branches: ${key}`);
    for (const branches of pluralBranches(other))
      if (!['one', 'many', 'other'].every((branch) => branches.includes(branch)))
        problems.push(`it plural branches (one, many, other): ${key}`);
  }
  return { items: source.size, problems };
};
