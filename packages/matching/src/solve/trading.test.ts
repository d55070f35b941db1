import { describe, expect, test } from 'vitest';
import { createProblem } from './create-problem.ts';
import { reduce } from './reduce.ts';
import { edgeBetween, seat } from './seat.ts';
import { choose, dissolve, eachChosen, openTrading, type Trading } from './trading.ts';
import { createTrail } from './trail.ts';
import { createWatch } from './watch.ts';

const problem = createProblem({
  mentees: [{ capacity: 3 }, { capacity: 1, outside: 5 }, { capacity: 9 }],
  mentors: [{ capacity: 2 }, { capacity: 7, outside: 10 }],
  edges: [
    [0, 0, 90],
    [0, 1, 80],
    [1, 0, 70],
    [1, 1, 60],
    [2, 1, 50],
  ],
});
const { market } = reduce(problem);

const chosenIn = (trading: Trading) => {
  const pairs: (readonly [number, number])[] = [];
  eachChosen(trading, (edge, mentee) => pairs.push([mentee, market.col[edge] ?? -1]));
  return pairs;
};
const choosePair = (trading: Trading, mentee: number, mentor: number) =>
  choose(trading, edgeBetween(market, mentee, mentor), mentee, mentor);

describe('a trading', () => {
  test('has room for one more pair than there are edges, at most, and space for capacities to grow', () => {
    const { mentees, mentors } = openTrading(market);
    expect([[...mentees.room], [...mentors.room]]).toEqual([
      [3, 1, 2],
      [2, 4],
    ]);
    expect([[...mentees.start], [...mentors.start]]).toEqual([
      [0, 3, 4, 6],
      [0, 2, 6],
    ]);
    expect([mentees.slotEdge.length, mentees.slotOther.length, mentors.slotEdge.length]).toEqual([6, 6, 6]);
    const roomy = openTrading(market, { journal: [], trail: createTrail() });
    expect([[...roomy.mentees.start], [...roomy.mentors.start]]).toEqual([
      [0, 3, 6, 8],
      [0, 3, 7],
    ]);
    expect([...roomy.mentees.room]).toEqual([3, 1, 2]);
  });

  test('keeps both sides in step while pairs come and go', () => {
    const trading = { ...openTrading(market), journal: [] };
    for (const [mentee, mentor] of [
      [0, 0],
      [0, 1],
      [1, 0],
      [2, 1],
    ] as const)
      choosePair(trading, mentee, mentor);
    expect([[...trading.mentees.taken], [...trading.mentors.taken]]).toEqual([
      [2, 1, 1],
      [2, 2],
    ]);
    dissolve(trading, edgeBetween(market, 0, 0), 0, 0);
    dissolve(trading, edgeBetween(market, 2, 1), 2, 1);
    expect(chosenIn(trading)).toEqual([
      [0, 1],
      [1, 0],
    ]);
    expect([trading.mentors.slotOther[0], trading.mentors.slotOther[2]]).toEqual([1, 0]);
    expect([...trading.mark]).toEqual([0, 1, 1, 0, 0]);
    expect(trading.journal).toEqual([1, 2, 3, 5, -1, -5]);
  });
});

describe('a warm start', () => {
  const seated = (u: readonly number[], ...pairs: (readonly [number, number])[]) => {
    const trading = openTrading(market);
    seat(problem, market, trading, { u: Int32Array.from(u), pairs });
    return trading;
  };

  test('takes prices above the outside options, within what prices can be', () => {
    expect([...seated([30, 35]).mentors.price]).toEqual([30, 25]);
    expect([...seated([-1, 9]).mentors.price]).toEqual([0, 0]);
    expect([...seated([2 ** 31 - 1]).mentors.price]).toEqual([2_000_000_000, 0]);
  });

  test('takes no price for somebody without a slot to fill', () => {
    const busy = { ...problem, mentors: { ...problem.mentors, capacity: Int32Array.of(0, 1) } };
    const { market: narrow } = reduce(busy);
    const trading = openTrading(narrow);
    seat(busy, narrow, trading, { u: Int32Array.of(30, 35), pairs: [] });
    expect([...trading.mentors.price]).toEqual([0, 25]);
  });

  test('takes pairs that exist, once, as far as there is room on both sides', () => {
    const trading = seated([], [1, 1], [1, 0], [0, 0], [0, 0], [2, 0], [9, 9], [2, 1]);
    expect(chosenIn(trading)).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
    ]);
    const { market: narrow } = reduce({ ...problem, mentors: { ...problem.mentors, capacity: Int32Array.of(1, 1) } });
    const tight = openTrading(narrow);
    seat(problem, narrow, tight, {
      u: new Int32Array(2),
      pairs: [
        [0, 0],
        [1, 0],
        [1, 1],
        [2, 1],
      ],
    });
    expect([...tight.mentors.taken, ...tight.mentees.taken]).toEqual([1, 1, 1, 1, 0]);
  });

  test('finds an edge by its people, and nothing where there is none', () => {
    expect([edgeBetween(market, 0, 1), edgeBetween(market, 1, 0), edgeBetween(market, 2, 1)]).toEqual([1, 2, 4]);
    expect([edgeBetween(market, 2, 0), edgeBetween(market, 9, 0)]).toEqual([-1, -1]);
  });
});

describe('a watch', () => {
  test('reports every sixteenth mentee and the last', () => {
    const seen: string[] = [];
    const watch = createWatch({ onProgress: (done, total) => seen.push(`${done}/${total}`) });
    for (let done = 0; done <= 40; done++) watch(done, 40);
    expect(seen).toEqual(['0/40', '16/40', '32/40', '40/40']);
  });

  test('stops by either way of saying so, at the next report', () => {
    const stopping = createWatch({ shouldStop: () => true });
    expect(() => stopping(5, 40)).not.toThrow();
    expect(() => stopping(16, 40)).toThrow('stopped (done 16, total 40)');
    expect(() => createWatch({ signal: AbortSignal.abort() })(40, 40)).toThrow(/stopped/);
    expect(() => createWatch({ shouldStop: () => false })(0, 40)).not.toThrow();
    expect(() => createWatch({})(0, 40)).not.toThrow();
  });
});
