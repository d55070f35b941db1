/**
 * Where and for what to recruit.
 *
 * Mentors: the price of a slot says how wanted it is; one more slot gains at most that much, and exactly what the open
 * match says. Skills: what mentees want and their partners do not cover, summed by concept with its importance. Nobody
 * is ranked by worth here: a price is about demand for a slot, and it is 0 for most good mentors.
 */
import type { OpenMatch } from '../repair/open-match.ts';
import { helpOf } from '../score/credit.ts';
import type { Scored } from '../score/scored.ts';
import type { Result } from '../types.ts';

export type WantedMentor = {
  readonly mentor: number;
  /** Points a slot costs above the mentor's outside option. */
  readonly price: number;
  /** Points the whole gains with exactly one slot more. */
  readonly gain: number;
};

export type WantedSkill = {
  readonly concept: string;
  /** Importance of all wants for it, and how much of that partners cover, 0 … 1 each weighted by importance. */
  readonly wanted: number;
  readonly covered: number;
  /** wanted − covered: sort by this. */
  readonly missing: number;
  /** Mentees who want it, and mentors who state it at any level. */
  readonly mentees: number;
  readonly mentors: number;
};

/** The most wanted mentors first; only those whose extra slot gains something. O(most) repairs. */
export function wantedMentors(scored: Scored, match: OpenMatch, result: Result, most = 10): readonly WantedMentor[] {
  const { capacity, outside } = scored.problem.mentors;
  return Array.from(result.state.u, (price, mentor) => ({ mentor, price: price - (outside[mentor] ?? 0) }))
    .filter(({ price }) => price > 0)
    .sort((a, b) => b.price - a.price || a.mentor - b.mentor)
    .slice(0, most)
    .map(({ mentor, price }) => {
      const { difference } = match.rehearse({ mentorCapacity: [mentor, (capacity[mentor] ?? 0) + 1] });
      return { mentor, price, gain: difference - (outside[mentor] ?? 0) };
    })
    .filter(({ gain }) => gain > 0);
}

/** Concepts that mentees want, the least covered first. O(wants × offers of the partner + mentors). */
export function wantedSkills(scored: Scored, result: Result): readonly WantedSkill[] {
  const partners = scored.mentees.map((): number[] => []);
  for (const [mentee, mentor] of result.pairs) partners[mentee]?.push(mentor);
  const facts = new Map<string, { wanted: number; covered: number; mentees: number; mentors: number }>();
  const factsOf = (concept: string) => {
    const known = facts.get(concept) ?? { wanted: 0, covered: 0, mentees: 0, mentors: 0 };
    facts.set(concept, known);
    return known;
  };
  scored.mentees.forEach(({ learns }, mentee) => {
    const offers = (partners[mentee] ?? []).flatMap((mentor) => scored.mentors[mentor]?.teaches ?? []);
    for (const { concept, level, importance = 1 } of learns) {
      const fact = factsOf(concept);
      const best = offers.reduce(
        (most, offer) => Math.max(most, helpOf(scored.kinship(offer.concept, concept), offer.level, level)),
        0,
      );
      fact.wanted += importance;
      fact.covered += importance * best;
      fact.mentees++;
    }
  });
  for (const { teaches } of scored.mentors) {
    for (const concept of new Set(teaches.map((skill) => skill.concept))) {
      const fact = facts.get(concept);
      if (fact !== undefined) fact.mentors++;
    }
  }
  return [...facts]
    .map(([concept, fact]) => ({ concept, ...fact, missing: fact.wanted - fact.covered }))
    .sort((a, b) => b.missing - a.missing || (a.concept < b.concept ? -1 : 1));
}
