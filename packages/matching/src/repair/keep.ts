import type { Bench, Trading } from '../solve/trading.ts';

/** Copies everything a change can touch, and gives the way back. O(people + slots + edges), plain memory copies. */
export function keep(trading: Trading): () => void {
  const kept = [...arraysOf(trading.mentees), ...arraysOf(trading.mentors), trading.mark].map(
    (array) => [array, array.slice()] as const,
  );
  return () => {
    for (const [array, copy] of kept) array.set(copy);
  };
}

function arraysOf({ price, room, taken, slotEdge, slotOther }: Bench): Int32Array[] {
  return [price, room, taken, slotEdge, slotOther];
}
