/**
 * What follows for every weakly stable matching from the decisions made so far.
 *
 * Idea: an edge that is out must be outdone at one of its ends, that is, all slots there hold partners at least as
 * good. An end that cannot do this any more leaves the duty to the other end (review-person.ts has the rules). People
 * are looked at again, in rounds, while something changes at one of their edges. An edge changes at most three times, so
 * the time is O(m × longest list) at worst; rounds let many changes at a long list be seen in one look, so in practice it
 * is a few passes over the edges.
 *
 * With strict lists and capacity 1 the conclusions are the deletions of Gale & Shapley; with ties they contain the
 * preprocessing of Irving & Manlove 2009, "Finding large stable matchings", ACM Journal of Experimental Algorithmics 14.
 */
import type { Decisions } from './decisions.ts';
import type { OpenMarket } from './open-market.ts';
import { reviewPerson, type Seat } from './review-person.ts';

/**
 * Draws all conclusions, in place, starting from the people of the edge that was decided last, or from everybody.
 * `spend` is told how many edges are looked at, and ends the work by answering false: what was concluded so far holds,
 * but more may follow. False if the conclusions contradict each other: no weakly stable matching agrees with the decisions.
 */
export function deduce(
  market: OpenMarket,
  decisions: Decisions,
  spend: (edges: number) => boolean,
  last?: number,
): boolean {
  const { mentees, mentors } = market;
  const { status, menteeCan, mentorCan } = decisions;
  const rows = mentees.capacity.length;
  const people = rows + mentors.capacity.length;
  const isWaiting = new Uint8Array(people);
  let waiting: number[] = [];
  const wait = (person: number) => {
    if (isWaiting[person] === 1) return;
    isWaiting[person] = 1;
    waiting.push(person);
  };
  const touch = (edge: number) => {
    wait(mentees.person[edge] ?? 0);
    wait(rows + (mentors.person[edge] ?? 0));
  };
  if (last !== undefined) touch(last);
  else for (let person = 0; person < people; person++) wait(person);

  const seatOf = (person: number): Seat => {
    const [side, row] = person < rows ? [mentees, person] : [mentors, person - rows];
    const list = side.edges.subarray(side.ptr[row], side.ptr[row + 1]);
    return { list, rank: side.rank, slots: side.capacity[row] ?? 0 };
  };
  while (waiting.length > 0) {
    const round = waiting;
    waiting = [];
    for (const person of round) {
      isWaiting[person] = 0;
      const seat = seatOf(person);
      if (!spend(seat.list.length)) return true;
      const [can, otherCan] = person < rows ? [menteeCan, mentorCan] : [mentorCan, menteeCan];
      if (!reviewPerson(seat, { status, can, otherCan }, touch)) return false;
    }
  }
  return true;
}
