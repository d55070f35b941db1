import { listPeople as listPeopleEndpoint } from '@viceversa/contract';
import { beforeAll, describe, expect, test } from 'vitest';
import type { OrganizationId } from '../../kernel/scope.ts';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anOrganization, aPerson } from '../../testing/factories.ts';
import { listFilters, listPeople } from './reads/directory.ts';
import { searchTextOf } from './rules/words.ts';

const database = testDatabase();
let organization: OrganizationId;

const names = [
  ['Marco', 'Rossi', 'Sales', 5],
  ['Giulia', 'Ångström', 'Engineering', 2],
  ['Łukasz', 'Wiśniewski', 'Engineering', 3],
  ['Anne-Marie', "D'Angelo", null, null],
  ['François', 'Müller', 'Sales', 4],
  ['Sara', 'Zorzi', 'Finance', 3],
] as const;

beforeAll(async () => {
  const { db } = database();
  organization = await anOrganization(db);
  for (const [firstName, lastName, department, level] of names)
    await person(organization, firstName, lastName, department, level);
  await person(organization, 'Marta', 'Gone', 'Finance', 9, 'left');
  await person(await anOrganization(db, 'Other'), 'Marco', 'Elsewhere', 'Secret', 1);
});

const person = (
  organizationId: OrganizationId,
  firstName: string,
  lastName: string,
  department: string | null,
  level: number | null,
  state: 'active' | 'left' = 'active',
) => {
  const email = `${firstName}.${lastName}@example.com`.toLowerCase();
  return aPerson(database().db, organizationId, {
    first_name: firstName,
    last_name: lastName,
    email,
    department,
    level,
    state,
    search_text: searchTextOf({ firstName, lastName, email, jobTitle: 'Specialist', employeeId: null }),
  });
};

const asked = async (input: Readonly<Record<string, unknown>>) => {
  const { reading } = contexts(database(), organization, accountActor({ accountId: 'test' }));
  return listPeople(reading(), listPeopleEndpoint.input.parse(input));
};
const lastNames = async (input: Readonly<Record<string, unknown>>) =>
  (await asked(input)).items.map(({ lastName }) => lastName);

describe('the directory', () => {
  test('is in the reading order of names in any language, without those who left', async () => {
    expect(await lastNames({})).toEqual(['Ångström', "D'Angelo", 'Müller', 'Rossi', 'Wiśniewski', 'Zorzi']);
  });

  test('shows those who left when asked', async () => {
    expect(await lastNames({ state: 'left' })).toEqual(['Gone']);
    expect((await asked({ state: 'all' })).total).toBe(7);
  });

  test.each(['name', 'level', 'department'])('sorted by %s, its pages join without gap or repetition', async (sort) => {
    const whole = await lastNames({ sort });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, next, total } = await asked({ sort, limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...items.map(({ lastName }) => lastName));
      expect(total).toBe(6);
      cursor = next ?? undefined;
    } while (cursor);
    expect(seen).toEqual(whole);
  });

  test('puts the most senior first and the unknown last', async () => {
    expect(await lastNames({ sort: 'level' })).toEqual([
      'Rossi',
      'Müller',
      'Wiśniewski',
      'Zorzi',
      'Ångström',
      "D'Angelo",
    ]);
    expect((await lastNames({ sort: 'department' })).at(-1)).toBe("D'Angelo");
  });

  test('refuses a cursor of another order or made up', async () => {
    const { next } = await asked({ sort: 'name', limit: 2 });
    await expect(asked({ sort: 'level', cursor: next })).rejects.toMatchObject({ code: 'invalid_input' });
    await expect(asked({ cursor: 'AAAA' })).rejects.toMatchObject({ code: 'invalid_input' });
  });

  test('filters by department, site and level', async () => {
    expect(await lastNames({ department: 'Sales' })).toEqual(['Müller', 'Rossi']);
    expect(await lastNames({ level: '3', department: 'Finance' })).toEqual(['Zorzi']);
    expect(await lastNames({ site: 'Nowhere' })).toEqual([]);
  });

  test('never holds people of another organization', async () => {
    expect(await lastNames({ q: 'Elsewhere' })).toEqual([]);
    const { reading } = contexts(database(), organization, accountActor({ accountId: 'test' }));
    expect(JSON.stringify(await listFilters(reading()))).not.toContain('Secret');
  });
});

describe('the search', () => {
  test.each([
    ['without accents', 'angstrom', 'Ångström'],
    ['with accents that are not there', 'rössi', 'Rossi'],
    ['letters with a stroke', 'lukasz wisniewski', 'Wiśniewski'],
    ['without apostrophe', 'dangelo', "D'Angelo"],
    ['a hyphen for a space', 'anne-marie', "D'Angelo"],
    ['last name first', 'rossi marco', 'Rossi'],
    ['a beginning', 'Fran', 'Müller'],
    ['an address', 'giulia.ångström@example.com', 'Ångström'],
    ['a missing letter', 'Guilia', 'Ångström'],
    ['two swapped letters', 'Mraco', 'Rossi'],
    ['a wrong letter', 'Rozsi', 'Rossi'],
    ['a doubled letter', 'Zorzzi', 'Zorzi'],
    ['a phonetic spelling', 'Muler', 'Müller'],
  ])('forgives %s: “%s”', async (_, q, lastName) => {
    expect(await lastNames({ q })).toEqual([lastName]);
  });

  test('does not mix similar names into exact ones', async () => {
    expect(await lastNames({ q: 'sara' })).toEqual(['Zorzi']);
  });

  test.each(['%', '_', '\\', "'; drop table person; --", '….'])('takes “%s” as text', async (q) => {
    expect(await lastNames({ q })).toEqual([]);
  });
});

test('the filters count active people by value', async () => {
  const { reading } = contexts(database(), organization, accountActor({ accountId: 'test' }));
  expect(await listFilters(reading())).toMatchObject({
    departments: [
      { value: 'Engineering', count: 2 },
      { value: 'Finance', count: 1 },
      { value: 'Sales', count: 2 },
    ],
    levels: [
      { value: 2, count: 1 },
      { value: 3, count: 2 },
      { value: 4, count: 1 },
      { value: 5, count: 1 },
    ],
    people: 6,
    left: 1,
  });
});
