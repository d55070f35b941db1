import { createDice } from '../../src/testing/dice.ts';
import type { DenseInstance } from './instance-file.ts';

/** Largest cost of dense and perfect instances, as in the OR-Library and most papers on assignment. */
export const LARGEST_COST = 10_000;

/** A square of independent costs, 1 … 10,000, all equally likely. */
export function denseInstance(size: number, seed: number): DenseInstance {
  const dice = createDice(seed);
  const value = new Int32Array(size * size);
  for (let entry = 0; entry < value.length; entry++) value[entry] = 1 + dice.below(LARGEST_COST);
  return { kind: 'dense', rows: size, columns: size, value };
}
