/** The smallest value a JSON Schema accepts, so that requests are generated from the contract instead of by hand. */
import type { Endpoint } from '@viceversa/contract';
import * as z from 'zod/mini';

export type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const schemasOf = (value: unknown): readonly Schema[] => (Array.isArray(value) ? value.filter(isSchema) : []);
const limit = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

export const inputSchema = (endpoint: Endpoint): Schema =>
  z.toJSONSchema(endpoint.input, { io: 'input', unrepresentable: 'any' });

export const propertiesOf = (schema: Schema): readonly (readonly [string, Schema])[] =>
  Object.entries(isSchema(schema.properties) ? schema.properties : {}).flatMap(([name, inner]) =>
    isSchema(inner) ? [[name, inner] as const] : [],
  );

export const requiredOf = (schema: Schema): readonly string[] =>
  Array.isArray(schema.required) ? schema.required.map(String) : [];

export const choicesOf = (schema: Schema): readonly Schema[] => schemasOf(schema.anyOf ?? schema.oneOf);
export const itemsOf = (schema: Schema): Schema | null => (isSchema(schema.items) ? schema.items : null);

/** Stands for every id until one that exists takes its place. */
export const placeholderId = '01890000-0000-7000-8000-00000000abcd';

/** Texts of every shape the contract asks for; the first that fits a schema is taken. */
const texts = [
  'Plain text',
  'en',
  'Europe/Rome',
  '2026-05-01',
  '2026-05-01T09:00:00Z',
  '09:30',
  '123456',
  'ada@example.com',
  placeholderId,
  'QUJD',
  'A passphrase long enough for anybody',
];

const fits = (schema: Schema, text: string): boolean =>
  text.length >= limit(schema.minLength, 0) &&
  text.length <= limit(schema.maxLength, Number.MAX_SAFE_INTEGER) &&
  (typeof schema.pattern !== 'string' || new RegExp(schema.pattern, 'u').test(text));

const textFor = (schema: Schema): string => {
  const found = texts.find((text) => fits(schema, text));
  if (found === undefined) throw new Error(`no text fits ${JSON.stringify(schema)}: add one to the list`);
  return found;
};

/** Required properties only, shortest arrays, smallest numbers. */
const validValue = (schema: Schema): unknown => {
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const [choice] = choicesOf(schema);
  if (choice) return validValue(choice);
  switch (schema.type) {
    case 'string':
      return textFor(schema);
    case 'integer':
    case 'number':
      return limit(schema.minimum, 1);
    case 'boolean':
      return true;
    case 'null':
      return null;
    case 'array': {
      const items = itemsOf(schema);
      return items ? Array.from({ length: limit(schema.minItems, 0) }, () => validValue(items)) : [];
    }
    default:
      return validObject(schema, requiredOf(schema));
  }
};

/** An object with exactly the named properties. */
export const validObject = (schema: Schema, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    propertiesOf(schema)
      .filter(([name]) => names.includes(name))
      .map(([name, inner]) => [name, validValue(inner)]),
  );

export const pathParameters = (endpoint: Endpoint): readonly string[] =>
  [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
