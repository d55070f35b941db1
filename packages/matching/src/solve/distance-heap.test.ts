import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DistanceHeap } from './distance-heap.ts';

/** Takes everybody out: the nodes with their keys, in the order they come. */
function drain(heap: DistanceHeap): { readonly nodes: number[]; readonly keys: number[] } {
  const [nodes, keys]: [number[], number[]] = [[], []];
  while (heap.size > 0) {
    keys.push(heap.nearest);
    nodes.push(heap.pop());
  }
  return { nodes, keys };
}

describe('the heap', () => {
  const NODES = 60;
  const steps = fc.array(fc.tuple(fc.nat(NODES - 1), fc.nat(40)), { maxLength: 150 });

  test('gives the nearest first, with the least key each node was given', () => {
    fc.assert(
      fc.property(steps, fc.nat(20), (pushes, pops) => {
        const heap = new DistanceHeap(NODES);
        const known = new Map<number, number>();
        const push = ([node, key]: readonly [number, number]) => {
          if (key >= (known.get(node) ?? Number.POSITIVE_INFINITY)) return;
          known.set(node, key);
          heap.push(node, key);
        };
        pushes.forEach(push);
        for (let k = 0; k < Math.min(pops, known.size); k++) {
          expect(heap.nearest).toBe(Math.min(...known.values()));
          const node = heap.pop();
          expect(known.get(node)).toBe(Math.min(...known.values()));
          known.delete(node);
        }
        pushes.forEach(push);
        expect(heap.size).toBe(known.size);
        const { nodes, keys } = drain(heap);
        expect(keys).toEqual([...known.values()].sort((a, b) => a - b));
        expect(keys).toEqual(nodes.map((node) => known.get(node)));
        expect(new Set(nodes).size).toBe(known.size);
      }),
      { numRuns: 200 },
    );
  });

  test('keeps one place for a node whose key falls, the nearest one included', () => {
    const heap = new DistanceHeap(3);
    for (const [node, key] of [
      [1, 9],
      [1, 7],
      [2, 8],
      [0, 6],
      [0, 5],
      [2, 1],
    ] as const)
      heap.push(node, key);
    expect(drain(heap)).toEqual({ nodes: [2, 0, 1], keys: [1, 5, 7] });
  });

  test('is empty again when cleared, whatever was in it', () => {
    const heap = new DistanceHeap(8);
    for (let node = 0; node < 8; node++) heap.push(node, 10 - node);
    heap.clear();
    expect([heap.size, heap.nearest]).toEqual([0, Number.POSITIVE_INFINITY]);
    for (const node of [5, 3, 7]) heap.push(node, node);
    expect(drain(heap)).toEqual({ nodes: [3, 5, 7], keys: [3, 5, 7] });
    expect(heap.nearest).toBe(Number.POSITIVE_INFINITY);
  });
});
