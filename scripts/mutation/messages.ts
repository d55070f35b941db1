import { isObject } from '../json.ts';

/** What the process that runs the tests is asked, a line of JSON. */
export type Order = {
  /** Files that differ from what the run before has read. */
  readonly changed: readonly string[];
  /** Test files in the order to run, and the processor seconds each may take. */
  readonly limits: Readonly<Record<string, number>>;
};

/** What it answers, a line of JSON. */
export type Answer = {
  readonly verdict: Verdict;
  /** Processor time of each test file that ended. */
  readonly seconds: Readonly<Record<string, number>>;
};

const verdicts = ['killed', 'survived', 'timeout'] as const;
export type Verdict = (typeof verdicts)[number];

export function readOrder(line: string): Order {
  const value: unknown = JSON.parse(line);
  const { changed, limits } = isObject(value) ? value : {};
  return { changed: Array.isArray(changed) ? changed.map(String) : [], limits: numbersIn(limits) };
}

/** Undefined for whatever else a test or its runner prints. */
export function readAnswer(line: string): Answer | undefined {
  if (!line.startsWith('{"verdict"')) return undefined;
  const value: unknown = JSON.parse(line);
  const { verdict, seconds } = isObject(value) ? value : {};
  const known = verdicts.find((each) => each === verdict);
  return known && { verdict: known, seconds: numbersIn(seconds) };
}

function numbersIn(value: unknown): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(isObject(value) ? value : {}).map(([name, each]) => [name, Number(each)]));
}
