/**
 * Why pairs out of very many people were made, a few hundred pairs at a time. All parts but two concern the two people
 * alone. Goals and interests weigh more the rarer they are among everybody, so their share is worked out from the
 * counts over all people, by the definitions of the engine's README.
 */
import {
  type Explanation,
  explain,
  type GoalLists,
  type Pair,
  type PartValue,
  type Policy,
  type Profile,
  prepareGoals,
  type Result,
  type ScoreContext,
  type Scored,
  score,
} from '@viceversa/matching';

const pairsAtOnce = 100;
/** Parts are counted in ten-thousandths. */
const whole = 10_000;

type People = { readonly mentees: readonly Profile[]; readonly mentors: readonly Profile[] };
type Explained = { readonly pair: Pair; readonly explanation: Explanation };

export function* explainMany(
  people: People,
  policy: Policy,
  { lexicon, seed }: ScoreContext,
  pairs: readonly Pair[],
): Generator<Explained> {
  const everybody = [...people.mentees, ...people.mentors];
  const goals = lexicon && policy.weights.goals > 0 ? prepareGoals(everybody, lexicon) : null;
  const naming = countInterests(everybody);
  for (let from = 0; from < pairs.length; from += pairsAtOnce) {
    const some = pairs.slice(from, from + pairsAtOnce);
    const menteeRows = [...new Set(some.map(([mentee]) => mentee))];
    const mentorRows = [...new Set(some.map(([, mentor]) => mentor))];
    const pick = (side: readonly Profile[], rows: readonly number[]) => rows.flatMap((row) => side[row] ?? []);
    const [mentees, mentors] = [pick(people.mentees, menteeRows), pick(people.mentors, mentorRows)];
    // The rules let these pairs through already, so nobody else's place in the organization matters here.
    const near = score([...mentees, ...mentors], policy, { lexicon, seed });
    const rowOf = { mentee: indexOf(menteeRows), mentor: indexOf(mentorRows) };
    const parts: Scored['parts'] = (mentee, mentor) => {
      const [one, other] = [mentees[mentee], mentors[mentor]];
      return near.parts(mentee, mentor).map((part) => {
        if (part.value === null || !one || !other) return part;
        if (part.part === 'interests') return withUnits(part, interestUnits(one, other, naming));
        if (part.part !== 'goals' || !goals) return part;
        const rows = [menteeRows[mentee] ?? 0, people.mentees.length + (mentorRows[mentor] ?? 0)] as const;
        return withUnits(part, goalUnits(goals, ...rows));
      });
    };
    const scored: Scored = { ...near, parts, interestCount: (interest) => naming.get(interest) ?? 0 };
    for (const pair of some) {
      const [mentee, mentor] = [rowOf.mentee.get(pair[0]) ?? -1, rowOf.mentor.get(pair[1]) ?? -1];
      yield { pair, explanation: explain(scored, unpriced(near), mentee, mentor) };
    }
  }
}

const indexOf = (rows: readonly number[]): ReadonlyMap<number, number> => new Map(rows.map((row, at) => [row, at]));

const withUnits = (part: PartValue, units: number): PartValue => ({
  ...part,
  value: units / whole,
  points: Math.floor((part.share * units) / whole + 0.5),
});

function countInterests(people: readonly Profile[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { interests } of people)
    for (const interest of new Set(interests)) counts.set(interest, (counts.get(interest) ?? 0) + 1);
  return counts;
}

/** An interest that n people name weighs 1/√n; twice the shared weight over both. Sums run in the order of the names. */
function interestUnits(mentee: Profile, mentor: Profile, naming: ReadonlyMap<string, number>): number {
  const listOf = ({ interests }: Profile) => [...new Set(interests)].sort();
  const weigh = (list: readonly string[]) =>
    list.reduce((sum, interest) => sum + 1 / Math.sqrt(naming.get(interest) ?? 1), 0);
  const [own, theirs] = [listOf(mentee), listOf(mentor)];
  const shared = own.filter((interest) => theirs.includes(interest));
  return Math.min(Math.floor(((2 * weigh(shared)) / (weigh(own) + weigh(theirs))) * whole + 0.5), whole);
}

/** A term shares the smaller of its two weights; twice the shared weight over both. */
function goalUnits({ ptr, term, weight, total }: GoalLists, mentee: number, mentor: number): number {
  const own = new Map<number, number>();
  for (let at = ptr[mentee] ?? 0; at < (ptr[mentee + 1] ?? 0); at++) own.set(term[at] ?? 0, weight[at] ?? 0);
  let shared = 0;
  for (let at = ptr[mentor] ?? 0; at < (ptr[mentor + 1] ?? 0); at++)
    shared += Math.min(own.get(term[at] ?? 0) ?? 0, weight[at] ?? 0);
  return Math.floor((2 * whole * shared) / ((total[mentee] ?? 0) + (total[mentor] ?? 0)) + 0.5);
}

/** Prices are not part of what is told here. */
function unpriced({ problem, mentees, mentors }: Scored): Result {
  const nothing = { ok: false, primal: 0, dual: 0, violations: [] };
  const none = (length: number) => new Int32Array(length);
  const state = { problem, u: none(mentors.length), v: none(mentees.length), z: none(0), x: new Uint8Array(0) };
  return { pairs: [], total: 0, state, certificate: nothing };
}
