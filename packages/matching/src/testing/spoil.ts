/** Damages a valid value in one place, as a broken file, a wrong cast or a hostile caller would. */
import fc from 'fast-check';

const strangeNumbers = [
  -1,
  0,
  1,
  2,
  7,
  0.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 31,
  -(2 ** 31),
  2 ** 53,
  1_000_001,
];
const strangeValues: readonly unknown[] = [...strangeNumbers, null, undefined, '', '3', 'x'.repeat(300), [], {}, true];

/** Which step to take at each level, and what to put at the end of the way. */
export const arbitrarySpoil = fc.record({
  steps: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  value: fc.nat(strangeValues.length - 1),
  kind: fc.constantFrom('replace', 'replace', 'shorten', 'lengthen', 'retype'),
});
type Spoil = typeof arbitrarySpoil extends fc.Arbitrary<infer Value> ? Value : never;

/** A deep copy with one fault. Typed arrays stay typed unless the fault is their type. */
export function spoil(value: unknown, { steps, value: strange, kind }: Spoil): unknown {
  const [step = 0, ...rest] = steps;
  if (value instanceof Int32Array) return spoilArray(value, step, strange, kind);
  if (isList(value)) {
    if (value.length === 0) return kind === 'replace' ? [strangeValues[strange]] : value;
    if (kind === 'shorten' && rest.length === 0) return value.slice(1);
    if (kind === 'lengthen' && rest.length === 0) return [...value, value[step % value.length]];
    return value.map((each, place) => (place === step % value.length ? enter(each, rest, strange, kind) : each));
  }
  if (typeof value !== 'object' || value === null) return strangeValues[strange];
  const entries = Object.entries(value);
  const at = entries.length === 0 ? 0 : step % entries.length;
  return Object.fromEntries(
    entries.map(([key, each], place) => [key, place === at ? enter(each, rest, strange, kind) : each]),
  );
}

function enter(value: unknown, steps: number[], strange: number, kind: Spoil['kind']): unknown {
  return steps.length === 0 ? strangeValues[strange] : spoil(value, { steps, value: strange, kind });
}

function spoilArray(array: Int32Array, step: number, strange: number, kind: Spoil['kind']): unknown {
  if (kind === 'shorten') return array.slice(0, -1);
  if (kind === 'lengthen') return Int32Array.of(...array, strangeNumbers[strange % strangeNumbers.length] ?? 0);
  if (kind === 'retype') return step % 2 === 0 ? Float64Array.from(array) : [...array];
  const copy = array.slice();
  if (copy.length > 0) copy[step % copy.length] = strangeNumbers[strange % strangeNumbers.length] ?? 0;
  return copy;
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
