import type { Equivalent } from './equivalents.ts';

const PAST_THE_END = 'goes one past the end of a typed array: nothing is there to read, and nothing is kept';
const SHORTCUT = 'only a shortcut: what it would pass over is looked at and changes nothing';
const MEMORY = 'more memory than needed, or the same cells in another place';
const SET_ANEW = 'a first value that is set anew before anybody reads it';
const ANY_NEGATIVE = 'every negative number says "none"';
const AGAIN = 'does again what is done already';
const SORTED_ANYWAY = 'inserting alone would sort the row; this only makes it quick';

const certify = (name: string) => `packages/matching/src/certify/${name}.ts`;
const repair = (name: string) => `packages/matching/src/repair/${name}.ts`;
const solve = (name: string) => `packages/matching/src/solve/${name}.ts`;

/**
 * Faults that no result can show, each with the reason. They run and count like all others; the score is given with
 * and without them. What only makes a solve slower or picks another of equal choices is not listed: a test could show it.
 */
export const equivalents: readonly Equivalent[] = [
  {
    file: certify('certify-dense'),
    code: 'if (first <= worth && second <= worth) continue;',
    changes: ['first <= worth → first < worth', 'second <= worth → second < worth', 'continue; → (removed)'],
    reason: SHORTCUT,
  },
  {
    file: certify('certify-dense'),
    code: 'mentee < rows',
    changes: ['mentee < rows → mentee <= rows'],
    reason: PAST_THE_END,
  },
  { file: certify('certify'), code: '.fill(-1);', changes: ['1 → 2'], reason: ANY_NEGATIVE },
  {
    file: certify('certify'),
    code: 'while (edge < end',
    changes: ['edge < end → edge <= end'],
    reason: 'the next line refuses whatever lies past the row',
  },
  {
    file: certify('certify'),
    code: 'edge < isPaired.length',
    changes: ['edge < isPaired.length → edge <= isPaired.length'],
    reason: PAST_THE_END,
  },
  {
    file: certify('certify'),
    code: 'mentee < v.length',
    changes: ['mentee < v.length → mentee <= v.length'],
    reason: PAST_THE_END,
  },
  {
    file: certify('certify'),
    code: 'extra < 0 && !locked',
    changes: ['extra < 0 → extra <= 0', '0 → 1'],
    reason: 'a whole number that is not 0 is either below 0 or at least 1',
  },
  {
    file: repair('delta'),
    code: 'mentee < ptr.length - 1; mentee++',
    changes: ['mentee < ptr.length - 1 → mentee <= ptr.length - 1', 'ptr.length - 1 → ptr.length + 1'],
    reason: PAST_THE_END,
  },
  {
    file: repair('open-match'),
    code: 'row < capacity.length',
    changes: ['row < capacity.length → row <= capacity.length'],
    reason: PAST_THE_END,
  },
  {
    file: repair('table'),
    code: 'let least = { edge: -1',
    changes: ['-1 → 1', '1 → 2'],
    reason: SET_ANEW,
  },
  {
    file: repair('table'),
    code: '.clear();',
    changes: ['touchedMentees.clear(); → (removed)', 'touchedMentors.clear(); → (removed)'],
    reason: AGAIN,
  },
  {
    file: solve('auction'),
    code: 'for (let mentor = 0; mentor < mentors; mentor++)',
    changes: ['mentor < mentors → mentor <= mentors'],
    reason: PAST_THE_END,
  },
  {
    file: solve('auction'),
    code: 'at < desk.length',
    changes: ['at < desk.length → at <= desk.length'],
    reason: PAST_THE_END,
  },
  {
    file: solve('auction'),
    code: 'at < memory.length',
    changes: ['at < memory.length → at <= memory.length'],
    reason: PAST_THE_END,
  },
  { file: solve('auction'), code: 'const STRIDE = 16', changes: ['16 → 17'], reason: MEMORY },
  { file: solve('auction'), code: 'const BOUND = 13', changes: ['13 → 14'], reason: MEMORY },
  { file: solve('auction'), code: 'new Int32Array(REMEMBERED + 1)', changes: ['1 → 2'], reason: MEMORY },
  { file: solve('auction'), code: 'start[mentors] ?? 0) * 2', changes: ['2 → 3'], reason: MEMORY },
  {
    file: solve('auction'),
    code: 'if (all <= second) break;',
    changes: ['all <= second → all < second'],
    reason: SHORTCUT,
  },
  { file: solve('auction'), code: '(memory[base] ?? 0) : -1;', changes: ['1 → 2'], reason: ANY_NEGATIVE },
  { file: solve('auction'), code: 'choice = -1;', changes: ['1 → 2'], reason: ANY_NEGATIVE },
  {
    file: solve('auction'),
    code: 'const end = base + 2 * (memory',
    changes: ['base + 2 * (memory[base + COUNT] ?? 0) → base - 2 * (memory[base + COUNT] ?? 0)'],
    reason: 'remembers nothing and reads the row instead, which finds the same',
  },
  {
    file: solve('auction'),
    code: '!== 1) isHeld[edgeOf(',
    changes: ['trading.mentees.room[dropped] !== 1 → true', 'trading.mentees.room[mentee] !== 1 → true'],
    reason: 'notes what people with one slot hold too, which nobody reads',
  },
  {
    file: solve('auction'),
    code: 'at + PRICE',
    changes: ['at + PRICE → at - PRICE'],
    reason: 'the price is the first cell, so its place is 0 either way',
  },
  {
    file: solve('check-problem'),
    code: 'row < side.capacity.length',
    changes: ['row < side.capacity.length → row <= side.capacity.length'],
    reason: PAST_THE_END,
  },
  { file: solve('create-problem'), code: 'row < rows', changes: ['row < rows → row <= rows'], reason: PAST_THE_END },
  { file: solve('distance-heap'), code: 'this.#place[nearest] = -1;', changes: ['1 → 2'], reason: ANY_NEGATIVE },
  {
    file: solve('market'),
    code: 'isSorted[mentor] = 1;',
    changes: ['isSorted[mentor] = 1; → (removed)', '1 → 2'],
    reason: AGAIN,
  },
  {
    file: solve('market'),
    code: 'mentor < mentors; mentor++) start[mentor + 1]',
    changes: ['mentor < mentors → mentor <= mentors'],
    reason: PAST_THE_END,
  },
  {
    file: solve('market'),
    code: 'isSorted[mentor] === 1) return;',
    changes: ['return; → (removed)', '1 → 2'],
    reason: AGAIN,
  },
  { file: solve('market'), code: 'new Int32Array(mentors + 1)', changes: ['1 → 2'], reason: MEMORY },
  {
    file: solve('open-edges'),
    code: 'row < rows',
    changes: ['row < rows → row <= rows'],
    reason: PAST_THE_END,
  },
  {
    file: solve('open-edges'),
    code: 'mentee < menteeCapacity.length',
    changes: ['mentee < menteeCapacity.length → mentee <= menteeCapacity.length'],
    reason: PAST_THE_END,
  },
  {
    file: solve('outcome'),
    code: 'mentee < ptr.length - 1',
    changes: ['mentee < ptr.length - 1 → mentee <= ptr.length - 1', 'ptr.length - 1 → ptr.length + 1'],
    reason: PAST_THE_END,
  },
  {
    file: solve('outcome'),
    code: 'mentee < v.length',
    changes: ['mentee < v.length → mentee <= v.length'],
    reason: PAST_THE_END,
  },
  { file: solve('search'), code: 'let length = 0;', changes: ['0 → 1'], reason: SET_ANEW },
  { file: solve('search'), code: 'let freeEnd = -1;', changes: ['-1 → 1', '1 → 2'], reason: SET_ANEW },
  { file: solve('search'), code: 'let leaver = -1;', changes: ['-1 → 1', '1 → 2'], reason: SET_ANEW },
  { file: solve('search'), code: 'let leftEdge = -1;', changes: ['-1 → 1', '1 → 2'], reason: SET_ANEW },
  { file: solve('search'), code: 'let leftBy = -1;', changes: ['-1 → 1', '1 → 2'], reason: SET_ANEW },
  { file: solve('search'), code: 'freeEnd = -1;', changes: ['1 → 2'], reason: ANY_NEGATIVE },
  { file: solve('search'), code: 'leaver = -1;', changes: ['1 → 2'], reason: ANY_NEGATIVE },
  {
    file: solve('search'),
    code: 'reach(first + source, 0, -1, -1);',
    changes: ['-1 → 1', '1 → 2'],
    reason: 'how the chain reached its first person is never asked',
  },
  { file: solve('search'), code: 'rest >= length', changes: ['rest >= length → rest > length'], reason: SHORTCUT },
  {
    file: solve('search'),
    code: 'heap.nearest < length',
    changes: ['heap.nearest < length → heap.nearest <= length'],
    reason: SHORTCUT,
  },
  {
    file: solve('seat'),
    code: 'mentee < ptr.length - 1',
    changes: ['mentee < ptr.length - 1 → mentee <= ptr.length - 1'],
    reason: PAST_THE_END,
  },
  {
    file: solve('seat'),
    code: 'mentor < market.mentors',
    changes: ['mentor < market.mentors → mentor <= market.mentors'],
    reason: PAST_THE_END,
  },
  {
    file: solve('settle'),
    code: 'mentor < market.mentors',
    changes: ['mentor < market.mentors → mentor <= market.mentors'],
    reason: PAST_THE_END,
  },
  {
    file: solve('settle'),
    code: 'const LARGEST_PRICE = 2 ** 31 - 1;',
    changes: ['1 → 2'],
    reason: 'both are beyond 2,001,000,000, the largest gain there is',
  },
  {
    file: solve('sort-rows'),
    code: 'const POSITIONS = 2 ** 21;',
    changes: ['21 → 22'],
    reason: 'the pack of gain and position stays exact, below 2⁵³',
  },
  {
    file: solve('sort-rows'),
    code: 'row < ptr.length - 1',
    changes: ['row < ptr.length - 1 → row <= ptr.length - 1'],
    reason: PAST_THE_END,
  },
  { file: solve('sort-rows'), code: 'let longest = 0;', changes: ['0 → 1'], reason: MEMORY },
  { file: solve('sort-rows'), code: 'if (length < 2) return;', changes: ['return; → (removed)'], reason: AGAIN },
  { file: solve('sort-rows'), code: 'new Int32Array(longest + 1)', changes: ['1 → 2'], reason: MEMORY },
  {
    file: solve('sort-rows'),
    code: '>= points) continue;',
    changes: ['(gain[at - 1] ?? 0) >= points → (gain[at - 1] ?? 0) > points', 'continue; → (removed)'],
    reason: 'moves the edge by no place',
  },
  {
    file: solve('sort-rows'),
    code: 'if (points > largest)',
    changes: ['points > largest → points >= largest'],
    reason: AGAIN,
  },
  {
    file: solve('sort-rows'),
    code: 'if (points < smallest)',
    changes: ['points < smallest → points <= smallest'],
    reason: AGAIN,
  },
  { file: solve('sort-rows'), code: 'const PATIENCE = 8;', changes: ['8 → 9'], reason: SORTED_ANYWAY },
  {
    file: solve('sort-rows'),
    code: 'if (steps < 0) return false;',
    changes: ['steps < 0 → true', 'steps < 0 → steps <= 0', 'return false; → (removed)', '0 → 1'],
    reason: SORTED_ANYWAY,
  },
  { file: solve('sort-rows'), code: 'next.fill(0, 0, length + 1);', changes: ['1 → 2'], reason: PAST_THE_END },
  {
    file: solve('sort-rows'),
    code: 'put(start + at, k);',
    changes: ['put(start + at, k); → (removed)'],
    reason: SORTED_ANYWAY,
  },
  {
    file: solve('tie-break'),
    code: 'k < (ptr[mentee + 1] ?? 0)',
    changes: ['k < (ptr[mentee + 1] ?? 0) → k <= (ptr[mentee + 1] ?? 0)'],
    reason: 'the cell is set again by the row it belongs to, or lies past the end',
  },
  {
    file: solve('trading'),
    code: 'mentee < market.mentees',
    changes: ['mentee < market.mentees → mentee <= market.mentees'],
    reason: PAST_THE_END,
  },
  {
    file: solve('trading'),
    code: 'person < people',
    changes: ['person < people → person <= people'],
    reason: PAST_THE_END,
  },
  {
    file: solve('trail'),
    code: 'if (array !== undefined)',
    changes: ['array !== undefined → true'],
    reason: 'asked for the compiler: every step has its array',
  },
  {
    file: solve('search'),
    code: 'next >= (distance[node] ?? 0)) continue;',
    changes: ['next >= length → next > length'],
    reason: SHORTCUT,
  },
];
