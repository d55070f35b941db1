import { createSkill, findSkills } from '@viceversa/contract';
import { beforeAll, expect, test } from 'vitest';
import type { OrganizationId } from '../../kernel/scope.ts';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anOrganization } from '../../testing/factories.ts';
import { create } from './actions.ts';
import { find, skillLabels } from './reads.ts';

const database = testDatabase();
let organization: OrganizationId;
let other: OrganizationId;
beforeAll(async () => {
  organization = await anOrganization(database().db);
  other = await anOrganization(database().db, 'Other');
});

const acting = (id: OrganizationId) => contexts(database(), id, accountActor({ accountId: 'test' }));
const add = (name: string) => acting(organization).writing((ctx) => create(ctx, createSkill.input.parse({ name })));
const found = async (id: OrganizationId, q: string) =>
  (await find(acting(id).reading(), findSkills.input.parse({ q }))).items.map(({ name }) => name);

test('a skill that the taxonomy knows is answered, not added', async () => {
  expect(await add('apprendimento automatico')).toMatchObject({ id: 'machine-learning', isOwn: false });
  expect(await database().db.selectFrom('own_skill').selectAll().execute()).toEqual([]);
});

test('a new skill is added once, found by everybody in the organization and nobody outside', async () => {
  expect(await add('Bonsai care')).toMatchObject({ id: 'term:bonsai care', name: 'Bonsai care', isOwn: true });
  await add('bonsai CARE');
  expect(await found(organization, 'bonsai')).toEqual(['Bonsai care']);
  expect(await found(other, 'bonsai')).toEqual([]);
});

test('concepts are named in the language of the reader', async () => {
  const nameOf = await skillLabels(acting(organization).reading(), 'it');
  expect(nameOf('artificial-intelligence')).toBe('Intelligenza artificiale');
  expect(nameOf('term:bonsai care')).toBe('Bonsai care');
  expect(nameOf('term:gone')).toBe('gone');
});
