import { programStates } from '@viceversa/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../../kernel/errors.ts';
import { move, movesFrom, type Standing, stateWhileMatching } from './life-cycle.ts';

const standing = fc.record({
  state: fc.constantFrom(...programStates),
  published_run_id: fc.constantFrom(null, 'run'),
});
const anyState = fc.constantFrom(...programStates);
const order = (state: Standing['state']): number => programStates.indexOf(state);

describe('the life cycle of a program', () => {
  test('an impossible move says where the program is and where it can go', () => {
    const attempt = () => move({ state: 'closed', published_run_id: null }, 'recruiting');
    expect(attempt).toThrow(AppError);
    try {
      attempt();
    } catch (error) {
      expect(error).toMatchObject({ code: 'program_wrong_state', params: { state: 'closed', allowed: 'archived' } });
    }
  });

  test('nothing moves out of the archive', () => {
    expect(movesFrom({ state: 'archived', published_run_id: 'run' })).toEqual([]);
  });

  test('a program becomes active only after its pairs were published', () => {
    fc.assert(
      fc.property(fc.array(anyState), (wishes) => {
        let program: Standing = { state: 'draft', published_run_id: null };
        for (const wish of wishes)
          if (movesFrom(program).includes(wish)) program = { ...program, state: move(program, wish) };
        expect(['active', 'closing', 'closed']).not.toContain(program.state);
      }),
    );
  });

  test('once active, a program never goes back before active', () => {
    fc.assert(
      fc.property(standing, (program) => {
        if (order(program.state) < order('active')) return;
        for (const to of movesFrom(program)) expect(order(to)).toBeGreaterThanOrEqual(order('active'));
      }),
    );
  });

  test('a move is accepted exactly when it is offered', () => {
    fc.assert(
      fc.property(standing, anyState, (program, to) => {
        if (movesFrom(program).includes(to)) expect(move(program, to)).toBe(to);
        else expect(() => move(program, to)).toThrow(AppError);
      }),
    );
  });

  test('matching takes a program to matching, except an active one', () => {
    expect(stateWhileMatching('draft')).toBe('matching');
    expect(stateWhileMatching('active')).toBe('active');
  });
});
