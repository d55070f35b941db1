/** Random small problems for properties: capacities 0 … 3, outside options of both signs, many ties. */
import fc from 'fast-check';
import { createProblem } from '../solve/create-problem.ts';
import type { Pair, Problem } from '../types.ts';

const person = fc.record({
  capacity: fc.integer({ min: 0, max: 3 }),
  outside: fc.oneof(fc.constant(0), fc.integer({ min: -5, max: 8 })),
});

const weight = fc.oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 20 }), fc.constant(1_000_000));

/** At most `most` people a side and 14 edges, so that every choice can be tried. */
export function arbitraryProblem(most = 6): fc.Arbitrary<Problem> {
  return fc
    .record({
      mentees: fc.array(person, { minLength: 1, maxLength: most }),
      mentors: fc.array(person, { minLength: 1, maxLength: most }),
      seed: fc.integer({ min: 0, max: 1000 }),
    })
    .chain(({ mentees, mentors, seed }) => {
      const pair = fc.tuple(fc.nat(mentees.length - 1), fc.nat(mentors.length - 1));
      const edge = fc.tuple(pair, weight, fc.constantFrom('open', 'open', 'open', 'open', 'locked', 'forbidden'));
      const edges = fc.uniqueArray(edge, { maxLength: 14, selector: ([[mentee, mentor]]) => `${mentee} ${mentor}` });
      return edges.map((list) => {
        const marked = (state: string): Pair[] => list.filter(([, , mark]) => mark === state).map(([at]) => at);
        return createProblem({
          mentees,
          mentors,
          edges: list.map(([[mentee, mentor], points]) => [mentee, mentor, points] as const),
          locked: marked('locked'),
          forbidden: marked('forbidden'),
          seed,
        });
      });
    });
}
