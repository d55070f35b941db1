import { describe, expect, test } from 'vitest';
import { accountActor } from '../../testing/context.ts';
import { mayOnProgram, programScope } from './policy.ts';

const accountId = '00000000-0000-7000-8000-000000000001';

describe('who sees which program', () => {
  test('owners and the product itself see all of them', () => {
    expect(programScope(accountActor({ accountId, roles: ['owner'] }))).toBe('all');
    expect(programScope({ kind: 'system', name: 'job' })).toBe('all');
  });

  test('program managers and sponsors see the programs they hold the role in', () => {
    expect(programScope(accountActor({ accountId, roles: ['program_manager'], programId: 'p' }))).toEqual(['p']);
    expect(programScope(accountActor({ accountId, roles: ['sponsor'], programId: 'p' }))).toEqual(['p']);
  });

  test('everybody else sees none', () => {
    for (const role of ['participant', 'it_admin', 'line_manager', 'confidant', 'delegate'] as const)
      expect(programScope(accountActor({ accountId, roles: [role] }))).toEqual([]);
    expect(programScope({ kind: 'link', personId: 'x' })).toEqual([]);
  });

  test('a sponsor changes nothing', () => {
    const sponsor = accountActor({ accountId, roles: ['sponsor'], programId: 'p' });
    for (const ability of ['edit', 'enroll', 'match', 'publish', 'advance'] as const)
      expect(mayOnProgram(sponsor, ability, 'p')).toBe(false);
  });

  test('a program manager changes only the own program', () => {
    const manager = accountActor({ accountId, roles: ['program_manager'], programId: 'p' });
    expect(mayOnProgram(manager, 'edit', 'p')).toBe(true);
    expect(mayOnProgram(manager, 'edit', 'q')).toBe(false);
  });
});
