import { describe, expect, test } from 'vitest';
import { accountActor } from '../../testing/context.ts';
import { managesProgram, roleIn, seesInFull } from './policy.ts';

const accountId = '00000000-0000-7000-8000-000000000001';
const pair = { mentor_person_id: 'ada', mentee_person_id: 'bob' };

describe('who sees what of a pair', () => {
  test('its two people, each in the own role, also by link', () => {
    expect(roleIn(accountActor({ accountId, personId: 'ada' }), pair)).toBe('mentor');
    expect(roleIn({ kind: 'link', personId: 'bob' }, pair)).toBe('mentee');
    expect(roleIn(accountActor({ accountId, personId: 'eve' }), pair)).toBeNull();
    expect(roleIn(accountActor({ accountId }), pair)).toBeNull();
    expect(roleIn({ kind: 'system', name: 'job' }, pair)).toBeNull();
  });

  test('who manages the program, and nobody else', () => {
    expect(managesProgram(accountActor({ accountId, roles: ['owner'] }), 'p')).toBe(true);
    expect(managesProgram(accountActor({ accountId, roles: ['program_manager'], programId: 'p' }), 'p')).toBe(true);
    expect(managesProgram(accountActor({ accountId, roles: ['program_manager'], programId: 'q' }), 'p')).toBe(false);
    for (const role of ['sponsor', 'participant', 'it_admin', 'line_manager', 'confidant', 'delegate'] as const)
      expect(managesProgram(accountActor({ accountId, roles: [role], programId: 'p' }), 'p')).toBe(false);
    expect(managesProgram({ kind: 'link', personId: 'ada' }, 'p')).toBe(false);
  });

  test('a partner in full only once both accepted', () => {
    expect(seesInFull('mentor', 'mentee', false)).toBe(false);
    expect(seesInFull('mentor', 'mentee', true)).toBe(true);
    expect(seesInFull('mentor', 'mentor', false)).toBe(true);
    expect(seesInFull('manager', 'mentor', false)).toBe(true);
  });
});
