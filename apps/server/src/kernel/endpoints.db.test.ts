import { endpoint } from '@viceversa/contract';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { accountActor, contexts } from '../testing/context.ts';
import { testDatabase } from '../testing/database.ts';
import { anOrganization } from '../testing/factories.ts';
import { declaredEndpoints } from '../wire.ts';
import { bind } from './endpoints.ts';

const connection = testDatabase();

const named = endpoint({
  method: 'GET',
  path: '/api/test',
  needs: 'self.read',
  summary: 'A name',
  input: z.strictObject({}),
  output: z.strictObject({ name: z.string() }),
  errors: [],
});

test('a row that a handler hands on whole does not leave: nothing is answered at all', async () => {
  const organizationId = await anOrganization(connection().db);
  const ctx = contexts(connection(), organizationId, accountActor({ accountId: organizationId })).reading();
  const row = { name: 'Ada', hash: '$argon2id$' };
  await expect(
    bind(named, async () => row)
      .prepare({})
      .run(ctx),
  ).rejects.toThrow(/unrecognized/i);
  expect(
    await bind(named, async () => ({ name: 'Ada' }))
      .prepare({})
      .run(ctx),
  ).toEqual({ name: 'Ada' });
});

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

/** Places inside an answer where a field could stand that nobody declared. */
function* openPlaces(schema: unknown, at: string): Generator<string> {
  if (!isSchema(schema)) return;
  if (schema.type === 'object' && schema.additionalProperties === undefined) yield at;
  for (const [key, inner] of Object.entries(schema)) yield* openPlaces(inner, `${at}/${key}`);
}

test('every answer of the contract says of each of its objects which fields it has', () => {
  const open = declaredEndpoints.flatMap(({ method, path, output }) => [
    ...openPlaces(z.toJSONSchema(output, { io: 'output', unrepresentable: 'any' }), `${method} ${path}`),
  ]);
  expect(open).toEqual([]);
});
