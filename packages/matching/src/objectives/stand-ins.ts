/**
 * Stand-ins let somebody who must have one partner leave the other slots empty.
 *
 * Whoever must be full fills all slots. Where only the first partner is a must, the slots beyond may be filled by
 * stand-ins: extra people of the other side, one per slot, with room for everybody, in pairs worth 0. A stand-in's
 * outside option is minus the person's, so a slot it fills counts what an empty slot of theirs counts. The person
 * stays one row, and nobody can be paired with the same person twice, as two copies of them could.
 */
import type { Side } from '../types.ts';
import type { Outlook } from './outlook.ts';

export type StandIn = { readonly outside: number; readonly people: number[] };

/** People of one outside option share theirs: one for the first slot to spare, one for the second, … */
export function standInsFor({ least, most, outside }: Outlook): readonly StandIn[] {
  const shared = new Map<number, StandIn[]>();
  least.forEach((musts, row) => {
    if (musts === 0) return;
    const worth = outside[row] ?? 0;
    const list = shared.get(worth) ?? [];
    shared.set(worth, list);
    for (let spare = 0; spare < (most[row] ?? 0) - musts; spare++) {
      list[spare] ??= { outside: 0 - worth, people: [] };
      list[spare]?.people.push(row);
    }
  });
  return [...shared.values()].flat();
}

/** The stand-ins of every person as rows after the `people` of the other side. */
export function standInRows(standIns: readonly StandIn[], people: number): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  standIns.forEach((standIn, k) => {
    for (const person of standIn.people) {
      const list = rows.get(person) ?? [];
      rows.set(person, list);
      list.push(people + k);
    }
  });
  return rows;
}

/** A side with stand-ins after its people; each has a slot more than people who may want one. */
export function withStandIns(side: Side, standIns: readonly StandIn[]): Side {
  return {
    capacity: Int32Array.from([...side.capacity, ...standIns.map(({ people }) => people.length + 1)]),
    outside: Int32Array.from([...side.outside, ...standIns.map(({ outside }) => outside)]),
  };
}
