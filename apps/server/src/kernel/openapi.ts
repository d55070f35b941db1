/** OpenAPI 3.1 from the contract: JSON Schema 2020-12 comes straight from zod. */
import { type Endpoint, errorStatus, permissionTable } from '@viceversa/contract';
import * as z from 'zod/mini';

type Schema = Record<string, unknown>;
const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const schemaOf = (type: z.ZodMiniType, io: 'input' | 'output'): Schema => {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' });
  return schema;
};

const propertiesOf = (schema: Schema): [string, unknown][] =>
  isRecord(schema.properties) ? Object.entries(schema.properties) : [];
const requiredOf = (schema: Schema): unknown[] => (Array.isArray(schema.required) ? schema.required : []);

const operation = (endpoint: Endpoint): Schema => {
  const input = schemaOf(endpoint.input, 'input');
  const required = requiredOf(input);
  const inPath = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
  const rest = propertiesOf(input).filter(([name]) => !inPath.includes(name));
  const isRead = endpoint.method === 'GET';
  const parameters = propertiesOf(input)
    .filter(([name]) => isRead || inPath.includes(name))
    .map(([name, schema]) => ({
      name,
      in: inPath.includes(name) ? 'path' : 'query',
      required: inPath.includes(name) || required.includes(name),
      schema,
    }));
  if (!isRead)
    parameters.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      schema: { type: 'string', pattern: '^[\\w-]{8,100}$' },
    });
  const needs = permissionTable[endpoint.needs];
  const errors = new Map<number, string[]>();
  for (const code of endpoint.errors) errors.set(errorStatus[code], [...(errors.get(errorStatus[code]) ?? []), code]);
  const content = { [endpoint.produces ?? 'application/json']: { schema: schemaOf(endpoint.output, 'output') } };
  return {
    operationId: `${endpoint.method} ${endpoint.path}`.toLowerCase().replace(/[^a-z0-9]+/g, '_'),
    summary: endpoint.summary,
    description: `Permission: ${endpoint.needs} (${typeof needs === 'string' ? needs : needs.join(', ')}).`,
    tags: [endpoint.path.split('/')[2] ?? 'api'],
    ...(needs === 'anyone' ? { security: [] } : {}),
    parameters,
    ...(isRead || rest.length === 0
      ? {}
      : {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: Object.fromEntries(rest),
                  required: required.filter((name) => rest.some(([key]) => key === name)),
                  additionalProperties: false,
                },
              },
            },
          },
        }),
    responses: {
      200: { description: 'Done', content },
      ...Object.fromEntries(
        [...errors].map(([status, codes]) => [
          status,
          {
            description: codes.join(', '),
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
          },
        ]),
      ),
      default: {
        description: 'Problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
};

export const openApi = (endpoints: readonly Endpoint[], baseUrl: string, version: string): Schema => {
  const paths = new Map<string, Schema>();
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths.set(path, { ...paths.get(path), [endpoint.method.toLowerCase()]: operation(endpoint) });
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Viceversa', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: baseUrl }],
    security: [{ cookie: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: { cookie: { type: 'apiKey', in: 'cookie', name: 'viceversa' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'code'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer', minimum: 400, maximum: 599 },
            code: { type: 'string', enum: Object.keys(errorStatus) },
            params: { type: 'object' },
            fields: {
              type: 'array',
              items: {
                type: 'object',
                properties: { path: { type: 'string' }, code: { type: 'string' }, limit: { type: 'number' } },
              },
            },
          },
        },
      },
    },
  };
};
