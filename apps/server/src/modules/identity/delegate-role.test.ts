import { expect, test } from 'vitest';
import { permissionsOf } from '../../kernel/authorize.ts';
import { accountActor } from '../../testing/context.ts';

const permissionsAs = (roles: Parameters<typeof accountActor>[0]['roles']) =>
  new Set(permissionsOf(accountActor({ accountId: 'a', roles: roles ?? [] })));

test('a delegate may do two things that no other account may, and nothing else besides', () => {
  const added = permissionsAs(['delegate']).difference(permissionsAs([]));
  expect([...added]).toEqual(['delegation.read', 'delegation.end']);
  for (const role of ['owner', 'it_admin', 'program_manager', 'line_manager', 'sponsor', 'participant'] as const)
    expect(permissionsAs([role]).intersection(added)).toEqual(new Set());
});

test('a delegate of a participant does not become one: naming delegates and answering stay with the person', () => {
  expect([...permissionsAs(['participant']).difference(permissionsAs(['delegate']))]).toEqual(
    expect.arrayContaining(['pair.read', 'pair.respond', 'delegate.name']),
  );
});
