import { pairStates } from '@viceversa/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../../kernel/errors.ts';
import { answered, areBothIn, ended, mayAnswer, type Standing } from './life-cycle.ts';

const now = Temporal.Instant.from('2026-03-02T09:00:00Z');
const proposal: Standing = {
  state: 'proposed',
  mentor_response: 'waiting',
  mentee_response: 'waiting',
  answer_by: '2026-03-09T22:59:59Z',
};
const role = fc.constantFrom('mentor' as const, 'mentee' as const);
const step = fc.oneof(
  fc.record({
    kind: fc.constant('answer' as const),
    role,
    answer: fc.constantFrom('accepted' as const, 'declined' as const),
  }),
  fc.record({ kind: fc.constant('end' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const take = (pair: Standing, wish: Step): Standing => {
  try {
    return wish.kind === 'end' ? ended(pair) : answered(pair, wish.role, wish.answer, now);
  } catch (error) {
    if (error instanceof AppError && error.code === 'pair_wrong_state') return pair;
    throw error;
  }
};

describe('the life of a pair', () => {
  test('no path skips the yes of both', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const pair = steps.reduce(take, proposal);
        if (pair.state !== 'proposed' && pair.state !== 'ended') expect(areBothIn(pair)).toBe(true);
        if (pair.state === 'proposed') expect(areBothIn(pair)).toBe(false);
      }),
    );
  });

  test('what ended stays ended', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        expect(steps.reduce(take, { ...proposal, state: 'ended' }).state).toBe('ended');
      }),
    );
  });

  test('one no ends it, whatever the other said', () => {
    fc.assert(
      fc.property(role, role, (first, second) => {
        const open = first === second ? proposal : answered(proposal, first, 'accepted', now);
        expect(answered(open, second, 'declined', now).state).toBe('ended');
      }),
    );
  });

  test('the same answer twice is one answer', () => {
    const once = answered(proposal, 'mentor', 'accepted', now);
    expect(answered(once, 'mentor', 'accepted', now)).toBe(once);
  });

  test('an answer cannot be changed into its opposite', () => {
    const accepted = answered(proposal, 'mentor', 'accepted', now);
    expect(() => answered(accepted, 'mentor', 'declined', now)).toThrow(AppError);
  });

  test('an answer after the deadline comes too late', () => {
    const late = Temporal.Instant.from('2026-03-09T23:00:00Z');
    expect(mayAnswer(proposal, 'mentor', late)).toBe(false);
    expect(() => answered(proposal, 'mentor', 'accepted', late)).toThrow(
      expect.objectContaining({ params: { state: 'ended' } }),
    );
  });

  test('only what has not finished can end', () => {
    for (const state of pairStates) {
      const attempt = () => ended({ ...proposal, state });
      if (state === 'ended' || state === 'completed') expect(attempt).toThrow(AppError);
      else expect(attempt().state).toBe('ended');
    }
  });
});
