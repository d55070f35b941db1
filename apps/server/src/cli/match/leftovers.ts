/** Who stayed without a pair among very many people, and, for the first of them, why. */
import {
  type LeftOver,
  type Pair,
  type Policy,
  type Profile,
  type ScoreContext,
  score,
  unmatched,
} from '@viceversa/matching';

/** Each person is held against everybody on the other side, all of them at once in memory. */
const mostComparisons = 4_000_000;

type Sides = { readonly mentee: readonly Profile[]; readonly mentor: readonly Profile[] };
const roles = ['mentee', 'mentor'] as const;

export function leftOvers(
  sides: Sides,
  pairs: readonly Pair[],
  policy: Policy,
  context: ScoreContext,
): { readonly people: readonly LeftOver[]; readonly explained: number } {
  const people: LeftOver[] = [];
  let explained = 0;
  for (const role of roles) {
    const paired = new Set(pairs.map((pair) => pair[role === 'mentee' ? 0 : 1]));
    const alone = sides[role].flatMap((profile, index) =>
      paired.has(index) || profile.capacity === 0 ? [] : [{ profile, index }],
    );
    const others = sides[role === 'mentee' ? 'mentor' : 'mentee'];
    const some = alone.slice(0, Math.floor(mostComparisons / Math.max(1, others.length)));
    const causes = causesOf(
      some.map(({ profile }) => profile),
      others,
      policy,
      context,
    );
    explained += some.length;
    people.push(
      ...alone.map(
        ({ profile: { id, capacity }, index }, at): LeftOver => ({
          id,
          role,
          index,
          capacity,
          filled: 0,
          causes: causes[at] ?? [],
          relaxation: null,
        }),
      ),
    );
  }
  return { people, explained };
}

/** In the order of `alone`; by what is decided between two people, whoever else there is. */
function causesOf(
  alone: readonly Profile[],
  others: readonly Profile[],
  policy: Policy,
  context: ScoreContext,
): readonly LeftOver['causes'][] {
  const [first] = alone;
  if (!first) return [];
  // What nobody asks about here is left out: it would only take time.
  const bare = (profile: Profile): Profile => ({ ...profile, goalTopics: [], goalTexts: [], interests: [] });
  const scored = score([...alone, ...others].map(bare), policy, context);
  const nobody = {
    pairs: [],
    total: 0,
    certificate: { ok: false, primal: 0, dual: 0, violations: [] },
    state: {
      problem: scored.problem,
      u: new Int32Array(0),
      v: new Int32Array(0),
      z: new Int32Array(0),
      x: new Uint8Array(0),
    },
  };
  const found = unmatched(scored, nobody).filter(({ role }) => role === first.role);
  const causes = new Map(found.map((person) => [person.index, person.causes.map(asSaid)]));
  return alone.map((_, row) => causes.get(row) ?? []);
}

/** What a policy file excludes goes to the engine as a wish of the people. */
const asSaid = (cause: LeftOver['causes'][number]): LeftOver['causes'][number] =>
  cause.rule === 'not_with' ? { ...cause, rule: 'forbidden' } : cause;
