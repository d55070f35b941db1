/**
 * Makes the pairs that are worth exactly as much as leaving both alone, as every result does.
 *
 * In a restated problem a pair like that may face stand-ins worth the same, and the seed would choose among them. Here
 * each takes the place of the stand-ins of its two people, the pair with the most noise first. The value stays the
 * same, and so do the prices that prove it. O(edges of the restated problem).
 */
import { certify } from '../certify/certify.ts';
import { pairNoise } from '../solve/noise.ts';
import { toChoice } from '../solve/outcome.ts';
import type { Pair, Problem, Result } from '../types.ts';
import type { Outlooks } from './outlook.ts';

const EMPTY = -1;

export function makeNeutralPairs(restated: Problem, result: Result, { mentees, mentors }: Outlooks): Result {
  const { edges, seed } = restated;
  const x = result.state.x.slice();
  const spare = slotsToSpare(restated, x, mentees.most.length, mentors.most.length);
  const neutral: { readonly edge: number; readonly pair: Pair; readonly noise: number }[] = [];
  for (const mentee of spare.mentees.keys()) {
    for (let edge = edges.ptr[mentee] ?? 0; edge < (edges.ptr[mentee + 1] ?? 0); edge++) {
      const mentor = edges.col[edge] ?? 0;
      if (x[edge] === 1 || !spare.mentors.has(mentor)) continue;
      const apart = (mentees.outside[mentee] ?? 0) + (mentors.outside[mentor] ?? 0);
      if (edges.weight[edge] !== apart) continue;
      neutral.push({ edge, pair: [mentee, mentor], noise: pairNoise(seed, mentee, mentor) });
    }
  }
  if (neutral.length === 0) return result;
  neutral.sort((a, b) => b.noise - a.noise || a.pair[0] - b.pair[0] || a.pair[1] - b.pair[1]);
  for (const { edge, pair } of neutral) {
    const [ofMentee, ofMentor] = [spare.mentees.get(pair[0]) ?? [], spare.mentors.get(pair[1]) ?? []];
    if (ofMentee.length === 0 || ofMentor.length === 0) continue;
    for (const slot of [ofMentee.pop(), ofMentor.pop()]) if (slot !== undefined && slot !== EMPTY) x[slot] = 0;
    x[edge] = 1;
  }
  const outcome = { ...toChoice(restated, x), state: { ...result.state, x } };
  return { ...outcome, certificate: certify(restated, outcome) };
}

type Spare = Readonly<Record<'mentees' | 'mentors', ReadonlyMap<number, number[]>>>;

/** The slots without a partner of everybody who has some: the edge to a stand-in, or nothing. */
function slotsToSpare({ edges, mentees, mentors }: Problem, x: Uint8Array, rows: number, columns: number): Spare {
  const spare = { mentees: new Map<number, number[]>(), mentors: new Map<number, number[]>() };
  const left = { mentees: mentees.capacity.slice(0, rows), mentors: mentors.capacity.slice(0, columns) };
  const note = (side: 'mentees' | 'mentors', person: number, slot: number) => {
    const slots = spare[side].get(person) ?? [];
    spare[side].set(person, slots);
    slots.push(slot);
  };
  for (let mentee = 0; mentee < mentees.capacity.length; mentee++) {
    for (let edge = edges.ptr[mentee] ?? 0; edge < (edges.ptr[mentee + 1] ?? 0); edge++) {
      if (x[edge] === 0) continue;
      const mentor = edges.col[edge] ?? 0;
      left.mentees[mentee] = (left.mentees[mentee] ?? 0) - 1;
      left.mentors[mentor] = (left.mentors[mentor] ?? 0) - 1;
      if (mentor >= columns) note('mentees', mentee, edge);
      if (mentee >= rows) note('mentors', mentor, edge);
    }
  }
  for (const side of ['mentees', 'mentors'] as const) {
    left[side].forEach((slots, person) => {
      for (let slot = 0; slot < slots; slot++) note(side, person, EMPTY);
    });
  }
  return spare;
}
