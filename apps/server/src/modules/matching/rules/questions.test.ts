import type { Objective } from '@viceversa/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceOf } from './advice.ts';
import { fairnessOf } from './fairness.ts';
import { matchOver, outcomeOf } from './match.ts';
import { objectivesOf } from './objectives.ts';
import { previewOf } from './preview.ts';
import { type Order, openSession } from './session.ts';
import type { PersonPair, Snapshot } from './snapshot.ts';
import { member, skill, snapshotOf, testRules } from './snapshot-samples.ts';
import { effectOf } from './what-if.ts';

const order = (snapshot: Snapshot, more: Partial<Order['policy']> = {}): Order => ({
  snapshot,
  policy: { ...testRules, ...more },
  seed: 1,
});
const nothing = { weights: null, objective: null };

/** Ada suits both, Ben only Dan: the best total leaves Cleo with Ben, who teaches nothing that Cleo wants. */
const rivals = snapshotOf(
  [member('ada', 'mentor', { teaches: skill('x', 5) }), member('ben', 'mentor', { teaches: skill('y', 2) })],
  [
    member('cleo', 'mentee', { learns: skill('x', 4) }),
    member('dan', 'mentee', { learns: [...skill('x', 5), ...skill('y', 4)] }),
  ],
);

const cohort = fc.record({
  mentors: fc.integer({ min: 2, max: 6 }),
  mentees: fc.integer({ min: 2, max: 6 }),
  salt: fc.nat({ max: 999 }),
});
const cohortOf = ({ mentors, mentees, salt }: { mentors: number; mentees: number; salt: number }): Snapshot => {
  const concepts = (index: number) => [
    ...skill(`c${(index * 7 + salt) % 4}`, 1 + ((index + salt) % 5)),
    ...skill(`d${(index + salt) % 3}`, 2),
  ];
  return snapshotOf(
    Array.from({ length: mentors }, (_, k) => member(`m${k}`, 'mentor', { teaches: concepts(k) })),
    Array.from({ length: mentees }, (_, k) =>
      member(`j${k}`, 'mentee', { learns: concepts(k + 1), goalTexts: [`wish ${k % 2}`] }),
    ),
  );
};
const anObjective = fc.constantFrom<Objective>('total', 'coverage', 'floor', 'leximin');

describe('a preview', () => {
  test('without a wish is the run itself', () => {
    const session = openSession(order(rivals));
    const preview = previewOf(session, nothing);
    expect(preview).toMatchObject({ joining: [], leaving: [], isProved: true, isExact: true });
    expect(preview.objective).toBe(outcomeOf(session).objective);
  });

  test('finds what a run with the same weights and objective would find', () => {
    fc.assert(
      fc.property(
        cohort,
        fc.integer({ min: 0, max: 100 }),
        anObjective,
        fc.constantFrom(0, 30),
        (size, goals, objective, outside) => {
          const snapshot = cohortOf(size);
          const weights = { ...testRules.weights, goals };
          const session = openSession(order(snapshot, { outside }));
          const preview = previewOf(session, { weights, objective });
          const run = outcomeOf(matchOver(order(snapshot, { outside, weights, objective }), () => undefined));
          expect(preview.isProved).toBe(true);
          expect(preview.pairs).toHaveLength(run.pairs.length);
          expect(preview.minimumScore).toBe(run.pairs.at(-1)?.score ?? null);
          if (outside === 0) expect(preview.objective).toBe(run.objective);
          expect(preview.pairs.length - session.result.pairs.length).toBe(
            preview.joining.length - preview.leaving.length,
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a run with an objective', () => {
  test('keeps both sides of its proof equal to the sum of its scores', () => {
    fc.assert(
      fc.property(cohort, anObjective, (size, objective) => {
        const outcome = outcomeOf(openSession(order(cohortOf(size), { objective })));
        const sum = outcome.pairs.reduce((total, { score }) => total + score, 0);
        expect(outcome.certificate).toEqual({
          ok: true,
          primal: sum,
          dual: sum,
          violations: [],
          isProved: true,
          isExact: true,
        });
        expect(outcome.unmatched.length).toBe(size.mentors + size.mentees - 2 * outcome.pairs.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the objectives side by side', () => {
  test('none is worth more than the total, and none has a worse worst pair than the floor', () => {
    fc.assert(
      fc.property(cohort, (size) => {
        const items = objectivesOf(openSession(order(cohortOf(size))), {});
        expect(items.map(({ objective }) => objective)).toEqual(['total', 'coverage', 'floor', 'leximin']);
        const [total, coverage, floor] = items;
        const covered = items.map(({ people: { mentors, mentees } }) => mentors + mentees);
        expect(Math.max(...covered)).toBe((coverage?.people.mentors ?? 0) + (coverage?.people.mentees ?? 0));
        expect(total?.price.points).toBe(0);
        for (const { price, scores, isProved, total: sum } of items) {
          expect(isProved).toBe(true);
          expect(price.points).toBe((total?.total ?? 0) - sum);
          expect(scores?.worst ?? 0).toBeLessThanOrEqual(floor?.scores?.worst ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('count who would both rather have each other', () => {
    const [total] = objectivesOf(openSession(order(rivals)), {});
    const forbidden: PersonPair[] = [['cleo', 'ada']];
    const [forced] = objectivesOf(openSession(order({ ...rivals, forbidden })), {});
    expect(total?.blockingPairs).toBe(0);
    expect(forced?.blockingPairs).toBe(0);
    const wished = { ...rivals, mentees: rivals.mentees.map((each) => withWish(each, 'ada')) };
    const eager = { ...wished, mentors: wished.mentors.map((each) => withWish(each, 'dan')) };
    expect(objectivesOf(openSession(order(eager)), {})[0]?.blockingPairs).toBe(1);
  });
});
const withWish = (each: Snapshot['mentors'][number], wish: string) => ({
  ...each,
  profile: { ...each.profile, preferences: [wish] },
});

describe('a correction by hand', () => {
  test('tells the story from the one who moves, and what the places of the two are worth', () => {
    const session = openSession(order(rivals));
    const effect = effectOf(session, { change: 'lock', pair: ['dan', 'ada'] });
    if (!effect.allowed) throw new Error('refused');
    expect(
      effect.chain.map(({ mentee, left, joined }) => [mentee.personId, left[0]?.personId, joined[0]?.personId]),
    ).toEqual([
      ['dan', 'ben', 'ada'],
      ['cleo', 'ada', 'ben'],
    ]);
    expect(effect.prices?.mentorSlot).toBeGreaterThanOrEqual(0);
  });

  test('costs the same from the warm match as by matching again', () => {
    const change = fc.constantFrom('lock' as const, 'forbid' as const);
    fc.assert(
      fc.property(
        cohort,
        change,
        fc.nat(5),
        fc.nat(5),
        fc.constantFrom(0, 30),
        (size, hand, mentee, mentor, outside) => {
          const snapshot = cohortOf(size);
          const pair: PersonPair = [`j${mentee % size.mentees}`, `m${mentor % size.mentors}`];
          const session = openSession(order(snapshot, { outside }));
          const effect = effectOf(session, { change: hand, pair });
          if (!effect.allowed) return;
          const next = hand === 'lock' ? { ...snapshot, locked: [pair] } : { ...snapshot, forbidden: [pair] };
          const again = openSession(order(next, { outside })).result;
          const sum = outcomeOf(openSession(order(next, { outside }))).objective;
          if (outside === 0) expect(effect.after).toBe(sum);
          expect(effect.joining.length - effect.leaving.length).toBe(again.pairs.length - session.result.pairs.length);
          // What is asked leaves nothing behind.
          expect(effectOf(session, { change: hand, pair })).toEqual(effect);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('takes back an earlier one of the same pair, and never repeats a pair that lives', () => {
    const pair: PersonPair = ['cleo', 'ada'];
    const forbidden = openSession(order({ ...rivals, forbidden: [pair] }));
    const back = effectOf(forbidden, { change: 'lock', pair });
    expect(back.allowed && back.after).toBeGreaterThan(back.before);
    const living = openSession(order({ ...rivals, taken: [pair] }));
    expect(effectOf(living, { change: 'lock', pair })).toMatchObject({ allowed: false, rules: ['former_pair'] });
  });
});

describe('advice', () => {
  test('names the mentor whose extra place gains exactly what it says', () => {
    const advice = adviceOf(openSession(order(rivals)), {});
    const roomier = {
      ...rivals,
      mentors: rivals.mentors.map((each) => ({ ...each, profile: { ...each.profile, capacity: 2 } })),
    };
    const [wanted] = advice.mentors;
    const more = openSession(
      order({ ...roomier, mentors: [...roomier.mentors.slice(0, 1), ...rivals.mentors.slice(1)] }),
    );
    expect(wanted?.mentor.personId).toBe('ada');
    expect(wanted?.gain).toEqual({
      pairs: 0,
      points: outcomeOf(more).objective - outcomeOf(openSession(order(rivals))).objective,
    });
  });

  test('ranks mentors by what a match with one more place of theirs gains', () => {
    fc.assert(
      fc.property(cohort, (size) => {
        const snapshot = cohortOf(size);
        const before = outcomeOf(openSession(order(snapshot)));
        const gains = snapshot.mentors
          .map((wanted) => {
            const mentors = snapshot.mentors.map((each) =>
              each === wanted ? { ...each, profile: { ...each.profile, capacity: 2 } } : each,
            );
            const after = outcomeOf(openSession(order({ ...snapshot, mentors })));
            return { pairs: after.pairs.length - before.pairs.length, points: after.objective - before.objective };
          })
          .filter(({ pairs, points }) => pairs > 0 || points > 0)
          .sort((a, b) => b.pairs - a.pairs || b.points - a.points);
        const { mentors } = adviceOf(openSession(order(snapshot)), {});
        expect(mentors.map(({ gain }) => gain)).toEqual(gains);
      }),
      { numRuns: 40 },
    );
  });

  test('lists skills that nobody covers, and the rule whose end makes most pairs', () => {
    const senior = member('zoe', 'mentee', { level: 3, learns: skill('rare') });
    const snapshot = {
      ...rivals,
      mentors: [...rivals.mentors, member('eve', 'mentor')],
      mentees: [...rivals.mentees, senior],
    };
    const { skills, relaxations } = adviceOf(openSession(order(snapshot)), {});
    expect(skills[0]).toMatchObject({ concept: 'rare', wanted: 1, covered: 0, mentees: 1, mentors: 0 });
    expect(relaxations).toMatchObject([{ relaxation: 'level_gap_one_less', gain: { pairs: 1 } }]);
  });
});

test('fairness hides groups of fewer than five, and the one that would give them away', () => {
  const people = (role: 'mentor' | 'mentee', departments: readonly (readonly [string, number])[]) =>
    departments.flatMap(([department, size]) =>
      Array.from({ length: size }, (_, k) => member(`${role}-${department}-${k}`, role, { department })),
    );
  const mentees = people('mentee', [
    ['Sales', 7],
    ['Data', 5],
    ['Legal', 2],
  ]);
  const session = openSession(order(snapshotOf(people('mentor', [['Legal', 14]]), mentees)));
  const { groups, sensitivity, blockingPairs } = fairnessOf(session, {});
  const departments = groups.find(({ side, dimension }) => side === 'mentee' && dimension === 'department');
  expect(departments).toMatchObject({
    shown: [{ group: 'Sales', people: 7, paired: 7 }],
    hidden: { groups: 2, people: 7 },
  });
  expect(groups.find(({ side, dimension }) => side === 'mentor' && dimension === 'site')).toMatchObject({ shown: [] });
  expect(sensitivity.map(({ part }) => part)).toEqual(['skills', 'goals']);
  expect(blockingPairs).toBe(0);
});
