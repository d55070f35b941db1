import { createDice, type Dice } from '../../src/testing/dice.ts';
import { LARGEST_COST } from './dense.ts';
import type { SparseInstance } from './instance-file.ts';

/** So many different columns a row, drawn evenly; a hidden permutation makes sure that everybody can be paired. */
export function perfectInstance(size: number, degree: number, seed: number): SparseInstance {
  const dice = createDice(seed);
  const hidden = permutation(dice, size);
  const ptr = Int32Array.from({ length: size + 1 }, (_, row) => row * degree);
  const col = new Int32Array(size * degree);
  const value = new Int32Array(size * degree);
  for (let row = 0; row < size; row++) {
    const columns = new Set([hidden[row] ?? 0]);
    while (columns.size < degree) columns.add(dice.below(size));
    col.set(
      [...columns].sort((a, b) => a - b),
      row * degree,
    );
  }
  for (let entry = 0; entry < value.length; entry++) value[entry] = 1 + dice.below(LARGEST_COST);
  return { kind: 'perfect', rows: size, columns: size, capacity: new Int32Array(size).fill(1), ptr, col, value };
}

function permutation(dice: Dice, size: number): Int32Array {
  const order = Int32Array.from({ length: size }, (_, row) => row);
  for (let last = size - 1; last > 0; last--) {
    const other = dice.below(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
