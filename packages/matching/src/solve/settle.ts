/**
 * From any prices to the optimum, by exact search from both sides.
 *
 * First `align` makes the trading true: each mentee's value follows from the mentors' prices, and pairs that are worth
 * less than their prices are dissolved. Then every mentee with a free slot that is worth something looks for one, and
 * at last every mentor with a free slot that costs something lowers the price until somebody comes or it is 0. What
 * remains is settled: no dual price without a full person behind it, which is complementary slackness, hence optimal.
 *
 * The prices may come from anywhere (bidding, an earlier result, zero): they decide only how long it takes. That is
 * why a first solve, a repair after a change and a solve with a few more edges are the same code.
 */
import { type Market, rowsOfMentees, rowsOfMentors } from './market.ts';
import { createSearch } from './search.ts';
import { choose, dissolve, OPEN, setPrice, type Trading } from './trading.ts';
import type { Watch } from './watch.ts';

const LARGEST_PRICE = 2 ** 31 - 1;

export function settle(market: Market, trading: Trading, watch: Watch): void {
  align(market, trading);
  const settler = createSettler(market, trading);
  for (let mentee = 0; mentee < market.mentees; mentee++) {
    watch(mentee, market.mentees);
    settler.placeMentee(mentee);
  }
  for (let mentor = 0; mentor < market.mentors; mentor++) {
    if (mentor % 16 === 0) watch(market.mentees, market.mentees);
    settler.placeMentor(mentor);
  }
}

export type Settler = {
  /** Settles a mentee with a free slot, or a mentor; nothing to do for others. */
  readonly placeMentee: (mentee: number) => void;
  readonly placeMentor: (mentor: number) => void;
};

export function createSettler(market: Market, trading: Trading): Settler {
  const { mentees, mentors, mark } = trading;
  const gainOf = market.gain;
  let fromMentee: ((mentee: number) => void) | undefined;
  let fromMentor: ((mentor: number) => void) | undefined;
  const searchFromMentee = () =>
    createSearch(rowsOfMentees(market), mentees, mentors, {
      mark,
      gainOf,
      choose: (edge, mentee, mentor) => choose(trading, edge, mentee, mentor),
      dissolve: (edge, mentee, mentor) => dissolve(trading, edge, mentee, mentor),
    });
  const searchFromMentor = () =>
    createSearch(rowsOfMentors(market), mentors, mentees, {
      mark,
      gainOf,
      choose: (edge, mentor, mentee) => choose(trading, edge, mentee, mentor),
      dissolve: (edge, mentor, mentee) => dissolve(trading, edge, mentee, mentor),
    });
  return {
    placeMentee: (mentee) => {
      while ((mentees.taken[mentee] ?? 0) < (mentees.room[mentee] ?? 0) && (mentees.price[mentee] ?? 0) > 0) {
        fromMentee ??= searchFromMentee();
        fromMentee(mentee);
      }
    },
    placeMentor: (mentor) => {
      while ((mentors.taken[mentor] ?? 0) < (mentors.room[mentor] ?? 0) && (mentors.price[mentor] ?? 0) > 0) {
        fromMentor ??= searchFromMentor();
        fromMentor(mentor);
      }
    },
  };
}

/** O(m). */
function align(market: Market, trading: Trading): void {
  for (let mentee = 0; mentee < market.mentees; mentee++) alignMentee(market, trading, mentee);
}

/**
 * The smallest value of a slot that no pair the mentee could still form exceeds; held pairs below it go. Dissolving
 * one adds a pair that could be formed, but one below the value, so a single pass is enough. Whoever stays full gets
 * the largest value instead, that of the least pair held: so single pairs rarely need a price of their own.
 */
export function alignMentee(market: Market, trading: Trading, mentee: number): void {
  const { ptr, col, gain } = market;
  const { mentees, mentors, mark } = trading;
  const end = ptr[mentee + 1] ?? 0;
  let most = 0;
  for (let edge = ptr[mentee] ?? 0; edge < end; edge++) {
    const points = gain[edge] ?? 0;
    if (points <= most) break;
    if (mark[edge] === OPEN) most = Math.max(most, points - (mentors.price[col[edge] ?? 0] ?? 0));
  }
  const first = mentees.start[mentee] ?? 0;
  let least = LARGEST_PRICE;
  for (let slot = first + (mentees.taken[mentee] ?? 0) - 1; slot >= first; slot--) {
    const edge = mentees.slotEdge[slot] ?? 0;
    const mentor = mentees.slotOther[slot] ?? 0;
    const worth = (gain[edge] ?? 0) - (mentors.price[mentor] ?? 0);
    if (worth < most) dissolve(trading, edge, mentee, mentor);
    else least = Math.min(least, worth);
  }
  const isFull = mentees.taken[mentee] === mentees.room[mentee];
  setPrice(mentees, mentee, isFull && least < LARGEST_PRICE ? least : most);
}
