import { resolve } from 'node:path';
import { type Language, languages } from '@viceversa/locales';
import { systemLanguage, type Words, wordsIn } from '../words.ts';
import { type MatchKind, matchKinds, type Objective, objectives } from './policy.ts';

/** As the command line gives them. */
export interface GivenOptions {
  readonly people: string;
  readonly kind?: string | boolean | undefined;
  readonly objective?: string | boolean | undefined;
  readonly policy?: string | boolean | undefined;
  readonly seed?: string | boolean | undefined;
  readonly out?: string | boolean | undefined;
  readonly explain?: string | boolean | undefined;
  readonly json?: string | boolean | undefined;
  readonly skipBadRows?: string | boolean | undefined;
  readonly lang?: string | boolean | undefined;
}
export interface MatchOptions {
  readonly people: string;
  readonly kind: MatchKind | null;
  readonly objective: Objective | null;
  readonly policy: string | null;
  readonly seed: number;
  readonly out: string | null;
  readonly explain: string | null;
  readonly json: string | null;
  readonly skipsBadRows: boolean;
}

/** The engine's noise takes 32 bits. */
const highestSeed = 2 ** 32 - 1;

export function readOptions(given: GivenOptions): { words: Words; options: MatchOptions; problems: readonly string[] } {
  const text = (value: string | boolean | undefined) => (typeof value === 'string' ? value : null);
  const wanted = text(given.lang);
  const language: Language | undefined = languages.find((each) => each === wanted?.toLowerCase());
  const words = wordsIn(language ?? systemLanguage());
  const problems: string[] = [];
  const refuse = (option: string, value: string, choices: readonly string[]) =>
    problems.push(words.say('cli.usage.notOneOf', { option, value, choices: choices.join(', ') }));

  if (wanted !== null && language === undefined) refuse('--lang', wanted, languages);
  const kindText = text(given.kind);
  const kind = matchKinds.find((each) => each === kindText) ?? null;
  if (kindText !== null && kind === null) refuse('--kind', kindText, matchKinds);
  const objectiveText = text(given.objective);
  const objective = objectives.find((each) => each === objectiveText) ?? null;
  if (objectiveText !== null && objective === null) refuse('--objective', objectiveText, objectives);
  const seedText = text(given.seed) ?? '0';
  const seed = Number(seedText);
  if (!/^\d{1,10}$/.test(seedText) || seed > highestSeed)
    problems.push(words.say('cli.usage.notSeed', { option: '--seed', value: seedText, highest: String(highestSeed) }));

  const options: MatchOptions = {
    people: given.people,
    kind,
    objective,
    policy: text(given.policy),
    seed,
    out: text(given.out),
    explain: text(given.explain),
    json: text(given.json),
    skipsBadRows: given.skipBadRows === true,
  };
  for (const file of namedTwice(options)) problems.push(words.say('cli.match.input.samePath', { file }));
  return { words, options, problems };
}

/** A result that overwrites another one, or the very list it was made from, would be lost work. */
function namedTwice({ people, policy, out, explain, json }: MatchOptions): readonly string[] {
  const paths = [people, policy, out, explain, json].filter((path) => path !== null);
  return paths.filter((path, at) => paths.findIndex((other) => resolve(other) === resolve(path)) < at);
}
