/**
 * Points that behave like those of people: mentees want a few topics and mentors teach a few, so scores of a pair hang
 * together; some mentors are wanted by everybody; each mentee has only the best mentors among those met by chance.
 */
import { createDice, type Dice } from '../../src/testing/dice.ts';
import type { SparseInstance } from './instance-file.ts';

export type MentoringSize = {
  readonly mentees: number;
  readonly mentors: number;
  /** Admissible mentors of each mentee. */
  readonly degree: number;
  readonly seed: number;
  /** How many different points there are; few make many ties. */
  readonly levels?: number | undefined;
};

const TOPICS = 16;
/** Of topics in a person: near 0 one topic is all, at 1 any mixture is as likely. */
const CONCENTRATION = 0.3;
/** Mentors met by chance for each one kept. */
const MET_PER_KEPT = 4;
const LARGEST_POINTS = 1_000_000;
const MOST_SLOTS = 3;
/** Standard deviations, in shares of a full score: how popular a mentor is, and what nobody can foresee in a pair. */
const POPULARITY = 0.08;
const CHANCE = 0.05;

export function mentoringInstance(size: MentoringSize): SparseInstance {
  const { mentees, mentors, degree, levels = LARGEST_POINTS } = size;
  const dice = createDice(size.seed);
  const wanted = topicShares(dice, mentees);
  const taught = topicShares(dice, mentors);
  const popularity = Float64Array.from({ length: mentors }, () => bell(dice) * POPULARITY);
  const capacity = Int32Array.from({ length: mentors }, () => dice.between(1, MOST_SLOTS));
  const kept = Math.min(degree, mentors);
  const met = Math.min(mentors, kept * MET_PER_KEPT);
  const ptr = Int32Array.from({ length: mentees + 1 }, (_, row) => row * kept);
  const col = new Int32Array(mentees * kept);
  const value = new Int32Array(mentees * kept);
  const metBy = new Int32Array(mentors).fill(-1);
  const columns = new Int32Array(met);
  const points = new Int32Array(mentors);
  for (let mentee = 0; mentee < mentees; mentee++) {
    for (let count = 0; count < met; ) {
      const mentor = dice.below(mentors);
      if (metBy[mentor] === mentee) continue;
      metBy[mentor] = mentee;
      columns[count++] = mentor;
      const share = likeness(wanted, mentee, taught, mentor) + (popularity[mentor] ?? 0) + bell(dice) * CHANCE;
      const level = Math.ceil(Math.min(1, Math.max(0, share)) * levels);
      points[mentor] = Math.round((Math.max(1, level) / levels) * LARGEST_POINTS);
    }
    const best = columns
      .toSorted((a, b) => (points[b] ?? 0) - (points[a] ?? 0))
      .subarray(0, kept)
      .sort();
    col.set(best, mentee * kept);
    value.set(
      best.map((mentor) => points[mentor] ?? 0),
      mentee * kept,
    );
  }
  return { kind: 'scores', rows: mentees, columns: mentors, capacity, ptr, col, value };
}

/** A row per person, adding up to 1: a symmetric Dirichlet draw, so small a parameter leaves most to a few topics. */
function topicShares(dice: Dice, people: number): Float64Array {
  const shares = Float64Array.from({ length: people * TOPICS }, () => gammaDraw(dice));
  for (let start = 0; start < shares.length; start += TOPICS) {
    const row = shares.subarray(start, start + TOPICS);
    const sum = row.reduce((all, share) => all + share, 0);
    row.forEach((share, topic) => {
      row[topic] = share / sum;
    });
  }
  return shares;
}

/** Gamma with shape below 1 (Jöhnk 1964): a beta draw by rejection times an exponential one. */
function gammaDraw(dice: Dice): number {
  for (;;) {
    const kept = fraction(dice) ** (1 / CONCENTRATION);
    const rest = fraction(dice) ** (1 / (1 - CONCENTRATION));
    if (kept + rest <= 1) return (kept / (kept + rest)) * -Math.log(fraction(dice));
  }
}

function likeness(wanted: Float64Array, mentee: number, taught: Float64Array, mentor: number): number {
  let sum = 0;
  for (let topic = 0; topic < TOPICS; topic++) {
    sum += (wanted[mentee * TOPICS + topic] ?? 0) * (taught[mentor * TOPICS + topic] ?? 0);
  }
  return sum;
}

/** Above 0, below 1. */
function fraction(dice: Dice): number {
  return (dice.below(2 ** 24) + 0.5) / 2 ** 24;
}

/** Nearly a normal distribution with mean 0 and deviation 1: the sum of three even ones. */
function bell(dice: Dice): number {
  return 2 * (fraction(dice) + fraction(dice) + fraction(dice) - 1.5);
}
