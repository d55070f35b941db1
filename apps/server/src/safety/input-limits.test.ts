/** Every input of the contract has an end: no text, list or object of any length, at any depth. */
import { expect, test } from 'vitest';
import { declaredEndpoints } from '../wire.ts';
import { choicesOf, inputSchema, itemsOf, propertiesOf, type Schema } from './schema-values.ts';

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;
const partsOf = (schema: Schema): readonly Schema[] => [
  schema,
  ...(Array.isArray(schema.allOf) ? schema.allOf.filter(isSchema) : []),
];

/** By its length, or by a pattern of the whole text that repeats nothing without a limit. */
const isShort = ({ maxLength, pattern }: Schema): boolean =>
  typeof maxLength === 'number' || (typeof pattern === 'string' && /^\^(?!.*(?:[*+]|,\})).*\$$/.test(pattern));

function* endless(schema: Schema, at: string): Generator<string> {
  for (const choice of choicesOf(schema)) yield* endless(choice, at);
  if (schema.type === 'string' && !('enum' in schema) && !('const' in schema))
    if (!partsOf(schema).some(isShort)) yield `${at}: text without an end`;
  if (schema.type === 'array') {
    if (typeof schema.maxItems !== 'number') yield `${at}: list without an end`;
    const items = itemsOf(schema);
    if (items) yield* endless(items, `${at}[]`);
  }
  if ((schema.type === 'number' || schema.type === 'integer') && !('const' in schema))
    if (typeof schema.maximum !== 'number' || typeof schema.minimum !== 'number') yield `${at}: number without an end`;
  if (schema.type === 'object') {
    if (schema.additionalProperties !== false && !isSchema(schema.propertyNames)) yield `${at}: takes unknown fields`;
    if (isSchema(schema.additionalProperties)) yield* endless(schema.additionalProperties, `${at}{}`);
    for (const [name, property] of propertiesOf(schema)) yield* endless(property, `${at}.${name}`);
  }
}

test('no text, list, number or object of an input is without an end', () => {
  const found = declaredEndpoints.flatMap((endpoint) => [
    ...endless(inputSchema(endpoint), `${endpoint.method} ${endpoint.path} `),
  ]);
  // Numbers in an address are texts at first; those of pages are tried below.
  expect(found.filter((one) => !one.endsWith(' .limit: number without an end'))).toEqual([]);
});

test('no list answers with more than 100 rows a page', () => {
  const limits = declaredEndpoints.flatMap((endpoint) => {
    const fields = new Map(propertiesOf(inputSchema(endpoint)));
    return fields.has('cursor')
      ? [
          {
            path: endpoint.path,
            takes: (limit: unknown) => endpoint.input.safeParse({ ...samples(endpoint.path), limit }).success,
          },
        ]
      : [];
  });
  expect(limits.length).toBeGreaterThan(5);
  for (const { path, takes } of limits)
    expect([takes(100), takes(101), takes('100'), takes('1e9'), takes(0), takes(-1)], path).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
});

const samples = (path: string): Record<string, string> =>
  Object.fromEntries(
    [...path.matchAll(/:(\w+)/g)].map(([, name]) => [name ?? '', '01890000-0000-7000-8000-00000000abcd']),
  );
