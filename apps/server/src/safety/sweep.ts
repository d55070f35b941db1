/** Every field of every endpoint, at any depth, with every value that suits its kind least. */
import type { Endpoint } from '@viceversa/contract';
import { hostileDates, hostileNumbers, hostileTexts } from './hostile.data.ts';
import {
  choicesOf,
  inputSchema,
  itemsOf,
  pathParameters,
  propertiesOf,
  requiredOf,
  type Schema,
  validObject,
} from './schema-values.ts';

export type Spoilt = { readonly endpoint: Endpoint; readonly field: string; readonly values: Record<string, unknown> };

const wrongTypes: readonly unknown[] = [null, true, 1, 'text', [], {}, [[]], { a: 1 }];

const spoiltValues = (schema: Schema): readonly unknown[] => {
  if (schema.type === 'integer' || schema.type === 'number') return [...hostileNumbers, ...wrongTypes];
  if (schema.type !== 'string' || 'enum' in schema || 'const' in schema) return wrongTypes;
  if (schema.format === 'date') return [...hostileDates, ...wrongTypes];
  // What only few shapes pass needs few tries: no text of the list has such a shape.
  const isFreeText = typeof schema.pattern !== 'string' || new RegExp(schema.pattern, 'u').test('<a b>');
  return isFreeText ? [...hostileTexts, ...wrongTypes] : ['', '\0', 'a'.repeat(10_000), ...wrongTypes];
};

/** The value the schema accepts with `put` at one place inside, for every place. */
function* spoiltInside(schema: Schema, name: string): Generator<{ field: string; value: unknown }> {
  const choices = choicesOf(schema);
  if (choices.length > 0) {
    for (const choice of choices) yield* spoiltInside(choice, name);
    return;
  }
  for (const value of spoiltValues(schema)) yield { field: name, value };
  const items = itemsOf(schema);
  if (items) for (const inner of spoiltInside(items, `${name}[]`)) yield { field: inner.field, value: [inner.value] };
  const whole = validObject(schema, requiredOf(schema));
  for (const [key, property] of propertiesOf(schema))
    for (const inner of spoiltInside(property, `${name}.${key}`))
      yield { field: inner.field, value: { ...whole, [key]: inner.value } };
}

export function* sweep(endpoint: Endpoint): Generator<Spoilt> {
  const schema = inputSchema(endpoint);
  const inPath = pathParameters(endpoint);
  const required = requiredOf(schema).filter((name) => !inPath.includes(name));
  for (const [name, property] of propertiesOf(schema)) {
    if (inPath.includes(name)) continue;
    for (const { field, value } of spoiltInside(property, name))
      yield { endpoint, field, values: { ...validObject(schema, required), [name]: value } };
  }
}
