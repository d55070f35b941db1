/** A partial answer of the exact search: what is decided about each edge, and who may still outdo it. */
import type { OpenMarket } from './open-market.ts';

export const UNDECIDED = 0;
export const CHOSEN = 1;
export const OUT = 2;

export type Decisions = {
  /** Per edge: UNDECIDED, CHOSEN or OUT. */
  readonly status: Uint8Array;
  /** Per edge: 1 = the mentee may still fill all slots with mentors at least as good as this one. */
  readonly menteeCan: Uint8Array;
  /** Per edge: 1 = the same for the mentor. */
  readonly mentorCan: Uint8Array;
};

export function nothingDecided(market: OpenMarket): Decisions {
  const count = market.mentees.edges.length;
  return {
    status: new Uint8Array(count),
    menteeCan: new Uint8Array(count).fill(1),
    mentorCan: new Uint8Array(count).fill(1),
  };
}

export function decide(before: Decisions, edge: number, status: typeof CHOSEN | typeof OUT): Decisions {
  const after = {
    status: before.status.slice(),
    menteeCan: before.menteeCan.slice(),
    mentorCan: before.mentorCan.slice(),
  };
  after.status[edge] = status;
  return after;
}
