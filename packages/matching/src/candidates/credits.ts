/**
 * What people want against what others offer, as numbers that threads share. The same credits as `score/coverage.ts`.
 *
 * Idea: many people want the same concept at the same level, and many offer one. Each distinct want is compared once
 * with the distinct offers of kindred concepts; a person is then two short lists of numbers. Nothing is kept per want
 * and teacher, so 100,000 people need megabytes, not gigabytes.
 * O(wanted concepts × offered concepts) questions about kinship, O(size of the profiles) otherwise.
 */
import { createRelatives, creditOf, type Demand, type Kinship, type Offer } from '../score/credit.ts';
import { createNumbering } from '../score/numbering.ts';
import { type Lists, sharedInts, writeLists } from './shared-lists.ts';

export type Credits = {
  /** Per learner: wants, and how important each is. */
  readonly wantsOf: Lists;
  /** Per teacher: offers, at most one per concept. Values are not used. */
  readonly offersOf: Lists;
  /** Per want: the offers that help, and by how many ten-thousandths; the most helpful first. */
  readonly offersFor: Lists;
  /** Per want, 1 if several concepts help: then one teacher may help twice, and the best counts. */
  readonly isMixed: Int32Array;
  /** Per learner: sum of importance. */
  readonly wanted: Int32Array;
  readonly wants: number;
  readonly offers: number;
};

export function createCredits(
  demands: readonly (readonly Demand[])[],
  taught: readonly (readonly Offer[])[],
  kinship: Kinship,
): Credits {
  const wants = createNumbering<Demand>(({ concept, level, floor }) => `${level} ${floor} ${concept}`);
  const offers = createNumbering<Offer>(({ concept, level }) => `${level} ${concept}`);
  const wantsOf = writeLists(demands.length, (learner, add) => {
    for (const demand of demands[learner] ?? []) add(wants.of(demand), demand.importance);
  });
  const offersOf = writeLists(taught.length, (teacher, add) => {
    for (const offer of bestPerConcept(taught[teacher] ?? [])) add(offers.of(offer), 0);
  });
  const wanted = sharedInts(demands.length);
  demands.forEach((list, learner) => {
    wanted[learner] = list.reduce((sum, { importance }) => sum + importance, 0);
  });
  const isMixed = sharedInts(wants.all.length);
  const findHelp = createHelpFinder(offers.all, kinship);
  const offersFor = writeLists(wants.all.length, (want, add) => {
    const demand = wants.all[want];
    const help = demand === undefined ? [] : findHelp(demand);
    for (const { offer, credit } of help) add(offer, credit);
    isMixed[want] = new Set(help.map(({ offer }) => offers.all[offer]?.concept)).size > 1 ? 1 : 0;
  });
  return { wantsOf, offersOf, offersFor, isMixed, wanted, wants: wants.all.length, offers: offers.all.length };
}

/** A higher level of one concept never helps less. */
function bestPerConcept(list: readonly Offer[]): Iterable<Offer> {
  const best = new Map<string, Offer>();
  for (const offer of list) if (offer.level > (best.get(offer.concept)?.level ?? 0)) best.set(offer.concept, offer);
  return best.values();
}

type Help = { readonly offer: number; readonly credit: number };

function createHelpFinder(offers: readonly Offer[], kinship: Kinship): (demand: Demand) => readonly Help[] {
  const byConcept = new Map<string, number[]>();
  offers.forEach(({ concept }, offer) => {
    const list = byConcept.get(concept) ?? [];
    list.push(offer);
    byConcept.set(concept, list);
  });
  const relativesOf = createRelatives(byConcept.keys(), kinship);
  return (demand) =>
    relativesOf(demand.concept)
      .flatMap(([offered, factor]) =>
        (byConcept.get(offered) ?? []).map((offer) => {
          return { offer, credit: creditOf(demand, offers[offer]?.level ?? 0, factor) };
        }),
      )
      .filter(({ credit }) => credit > 0)
      .sort((a, b) => b.credit - a.credit || a.offer - b.offer);
}
