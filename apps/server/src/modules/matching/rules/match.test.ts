import type { Policy } from '@viceversa/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusedLocks } from './locks.ts';
import { matchOver, type Outcome, outcomeOf } from './match.ts';
import { type Order, openSession } from './session.ts';
import { type Correction, corrected, type PersonPair, type Snapshot } from './snapshot.ts';
import { member, testRules as policy, skill, snapshotOf } from './snapshot-samples.ts';
import { effectOf } from './what-if.ts';

const solve = (snapshot: Snapshot, rules: Policy = policy): Outcome =>
  outcomeOf(matchOver({ snapshot, policy: rules, seed: 1 }, () => undefined));
const effectOn = (order: Order, correction: Correction) => effectOf(openSession(order), correction);
const idsOf = ({ pairs }: Pick<Outcome, 'pairs'>) =>
  pairs.map(({ mentor, mentee }) => `${mentor.personId}-${mentee.personId}`);

const two = snapshotOf(
  [member('ada', 'mentor', { teaches: skill('x') }), member('ben', 'mentor', { teaches: skill('y') })],
  [member('cleo', 'mentee', { learns: skill('x') }), member('dan', 'mentee', { learns: skill('z') })],
);

describe('matching over a snapshot', () => {
  test('without a minimum score everybody who can be paired is, before the total counts', () => {
    const forbidden: PersonPair[] = [['cleo', 'ada']];
    const outcome = solve({ ...two, forbidden });
    expect(outcome.pairs).toHaveLength(2);
    expect(outcome.objective).toBe(0);
    expect(outcome.certificate).toEqual({
      ok: true,
      primal: 0,
      dual: 0,
      violations: [],
      isProved: true,
      isExact: true,
    });
  });

  test('with a minimum score a pair below it stays apart, and the cause says so', () => {
    const outcome = solve(two, { ...policy, outside: 10 });
    expect(idsOf(outcome)).toEqual(['ada-cleo']);
    expect(outcome.objective).toBe(1_000_000);
    expect(outcome.unmatched.find(({ personId }) => personId === 'dan')?.cause).toContainEqual({
      rule: 'below_outside',
      removed: 2,
    });
  });

  test('the objective is the sum of the scores, and both sides of the proof agree with it', () => {
    const people = fc.integer({ min: 1, max: 6 });
    const seed = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(people, people, seed, fc.constantFrom(0, 30, 70), (mentors, mentees, salt, outside) => {
        const concept = (index: number) => skill(`c${(index * 7 + salt) % 4}`, 1 + ((index + salt) % 5));
        const snapshot = snapshotOf(
          Array.from({ length: mentors }, (_, k) => member(`m${k}`, 'mentor', { teaches: concept(k) })),
          Array.from({ length: mentees }, (_, k) => member(`j${k}`, 'mentee', { learns: concept(k + 1) })),
        );
        const outcome = solve(snapshot, { ...policy, outside });
        const sum = outcome.pairs.reduce((total, { score }) => total + score, 0);
        expect(outcome.objective).toBe(sum);
        expect(outcome.certificate).toMatchObject({ ok: true, primal: sum, dual: sum });
        if (outside === 0) expect(outcome.pairs).toHaveLength(Math.min(mentors, mentees));
        for (const { score } of outcome.pairs) expect(score).toBeGreaterThanOrEqual(outside * 10_000);
      }),
      { numRuns: 40 },
    );
  });

  test('a kindred skill of the taxonomy counts, and goals meet across languages', () => {
    const outcome = solve(
      snapshotOf(
        [member('ada', 'mentor', { teaches: skill('linkedin'), goalTexts: ['Teach data literacy'] })],
        [
          member('cleo', 'mentee', {
            learns: skill('social-media'),
            goalTexts: ['Migliorare la mia alfabetizzazione ai dati'],
          }),
        ],
      ),
    );
    expect(outcome.pairs[0]?.score).toBeGreaterThan(0);
    expect(outcome.pairs[0]?.facts.sharedGoals).toEqual(['data-literacy']);
  });

  test('the time that both set aside is named, with the zone where it is not the same for both', () => {
    const windows = [{ day: 1, start: '09:00', end: '12:00' }];
    const timeWith = (zone: string) =>
      solve(
        snapshotOf(
          [member('ada', 'mentor', { zone, windows })],
          [member('cleo', 'mentee', { zone: 'Europe/Rome', windows })],
        ),
      ).pairs[0]?.facts.sharedTime;
    expect(timeWith('Europe/Rome')).toEqual({ windows, zone: null });
    expect(timeWith('Europe/London')).toEqual({
      windows: [{ day: 1, start: '10:00', end: '12:00' }],
      zone: 'Europe/Rome',
    });
  });

  test('pairs that live already are not made again, nor are their people called unmatched', () => {
    const taken: PersonPair[] = [['cleo', 'ada']];
    const outcome = solve({ ...two, taken });
    expect(idsOf(outcome)).not.toContain('ada-cleo');
    const alone = solve(snapshotOf([member('ada', 'mentor')], [member('cleo', 'mentee')], { taken }));
    expect(alone).toMatchObject({ pairs: [], unmatched: [] });
  });
});

describe('pairs by hand', () => {
  test('a later correction takes the place of an earlier one for the same pair', () => {
    const pair: PersonPair = ['cleo', 'ada'];
    const locked = corrected(two, { change: 'lock', pair });
    expect(corrected(locked, { change: 'forbid', pair })).toMatchObject({ locked: [], forbidden: [pair] });
  });

  test('forbidding the best pair costs exactly the difference', () => {
    const order = { snapshot: two, policy: { ...policy, outside: 10 }, seed: 1 };
    const effect = effectOn(order, { change: 'forbid', pair: ['cleo', 'ada'] });
    expect(effect).toMatchObject({
      allowed: true,
      before: 1_000_000,
      after: 0,
      leaving: [{ score: 1_000_000 }],
      joining: [],
    });
  });

  test('no correction ever improves on the best: neither more people, nor more fit with as many', () => {
    const people = fc.integer({ min: 1, max: 6 });
    const row = fc.nat({ max: 5 });
    const change = fc.constantFrom('lock' as const, 'forbid' as const);
    const level = fc.constantFrom(2, 2, 5);
    fc.assert(
      fc.property(
        fc.record({
          mentors: people,
          mentees: people,
          salt: fc.nat({ max: 999 }),
          levels: fc.array(level, { minLength: 6, maxLength: 6 }),
        }),
        fc.record({ change, mentee: row, mentor: row }),
        fc.constantFrom(0, 10, 30, 70),
        ({ mentors, mentees, salt, levels }, hand, outside) => {
          const concepts = (index: number) => [
            ...skill(`c${(index * 7 + salt) % 4}`, 1 + ((index + salt) % 5)),
            ...skill(`d${(index + salt) % 3}`, 2),
          ];
          const snapshot = snapshotOf(
            Array.from({ length: mentors }, (_, k) =>
              member(`m${k}`, 'mentor', { teaches: concepts(k), level: levels[k] ?? 2 }),
            ),
            Array.from({ length: mentees }, (_, k) => member(`j${k}`, 'mentee', { learns: concepts(k + 1) })),
          );
          const order = { snapshot, policy: { ...policy, outside }, seed: 1 };
          const effect = effectOn(order, {
            change: hand.change,
            pair: [`j${hand.mentee % mentees}`, `m${hand.mentor % mentors}`],
          });
          if (!effect.allowed) return;
          expect(effect.before).toBe(solve(snapshot, order.policy).objective);
          const isCovering = outside === 0;
          const fewer = effect.leaving.length - effect.joining.length;
          if (isCovering) expect(fewer).toBeGreaterThanOrEqual(0);
          if (!isCovering || fewer === 0) expect(effect.after).toBeLessThanOrEqual(effect.before);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('a lock against a rule is refused with every rule that forbids it', () => {
    const boss = member('cleo', 'mentee', { level: 3 });
    const report = member('ada', 'mentor', { managerId: 'cleo' });
    const positions = [
      { id: 'cleo', managerId: null, dottedManagerId: null },
      { id: 'ada', managerId: 'cleo', dottedManagerId: null },
    ];
    const snapshot = snapshotOf([report], [boss], { locked: [['cleo', 'ada']], positions });
    expect(refusedLocks({ snapshot, policy })).toEqual([
      { pair: ['cleo', 'ada'], rules: ['reporting_line', 'level_gap'] },
    ]);
  });

  test('somebody who does not take part cannot be locked', () => {
    const locked: PersonPair[] = [['cleo', 'zoe']];
    const snapshot = { ...two, locked };
    expect(refusedLocks({ snapshot, policy })).toEqual([{ pair: ['cleo', 'zoe'], rules: ['no_capacity'] }]);
  });
});
