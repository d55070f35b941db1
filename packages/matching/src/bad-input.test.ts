import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certify } from './certify/certify.ts';
import { MatchingError } from './matching-error.ts';
import type { Change } from './repair/change.ts';
import type { Delta } from './repair/delta.ts';
import { openMatch } from './repair/open-match.ts';
import { repair } from './repair/repair.ts';
import { score } from './score/score.ts';
import { createProblem, type PlainProblem } from './solve/create-problem.ts';
import { solve } from './solve-objective.ts';
import { aMentor, aPolicy, aProfile } from './testing/a-profile.ts';
import { arbitraryProblem } from './testing/arbitrary-problem.ts';
import { arbitrarySpoil, spoil } from './testing/spoil.ts';
import { untyped } from './testing/untyped.ts';
import { createLexicon } from './text/lexicon.ts';
import type { State } from './types.ts';

const isLong = process.env.VICEVERSA_LONG === '1';
const numRuns = isLong ? 100_000 : 2_000;

/** Faults of the whole rather than of a row. */
const aboutEverything = [
  'too_large',
  'bad_seed',
  'unknown_objective',
  'empty_side',
  'not_int32',
  'length_mismatch',
  'not_a_list',
];

/** A fault is refused with its place, or it was none and the answer is right. Anything else throws here. */
function refusedOrRight(answer: () => boolean): string {
  try {
    expect(answer()).toBe(true);
    return 'right';
  } catch (error) {
    if (!(error instanceof MatchingError)) throw error;
    const names = Object.keys(error.where);
    const isNamed = ['mentee', 'mentor', 'newcomer', 'row', 'person', 'field', 'edge'].some((name) =>
      names.includes(name),
    );
    if (!isNamed && !aboutEverything.includes(error.code)) throw error;
    return error.code;
  }
}

describe('one fault in a valid input', () => {
  test('of a problem is refused by name, or the answer is still proved', { timeout: isLong ? 600_000 : 30_000 }, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryProblem(), arbitrarySpoil, (problem, fault) => {
        const spoiled: typeof problem = JSON.parse('null') ?? spoil(problem, fault);
        seen.add(refusedOrRight(() => solve(spoiled).isProved));
      }),
      { numRuns },
    );
    for (const code of ['right', 'negative_capacity', 'weight_range', 'rows_malformed', 'not_int32']) {
      expect(seen).toContain(code);
    }
  });

  const plain: PlainProblem = {
    mentees: 2,
    mentors: [{ capacity: 2, outside: -3 }, {}],
    edges: [
      [0, 0, 900],
      [1, 0, 500],
      [1, 1, 70],
    ],
    locked: [[0, 0]],
    forbidden: [[0, 1]],
    seed: 7,
  };

  test('of plain numbers is refused by name, or the answer is still proved', () => {
    fc.assert(
      fc.property(arbitrarySpoil, (fault) => {
        const spoiled: PlainProblem = JSON.parse('null') ?? spoil(plain, fault);
        // A million people is no fault, but takes too long to ask about again and again.
        const isCrowd = [spoiled?.mentees, spoiled?.mentors].includes(1_000_001);
        if (!isCrowd) refusedOrRight(() => solve(createProblem(spoiled)).isProved);
      }),
      { numRuns },
    );
  });

  test('of what changes is refused by name, or the match is still proved', () => {
    const result = solve(createProblem(plain));
    const delta = {
      forbid: [[1, 1]],
      allow: [[0, 1]],
      unlock: [[0, 0]],
      lock: [[1, 0]],
      menteeCapacity: [[1, 2]],
      newMentees: [{ capacity: 1 }],
      newMentors: [{ outside: 4 }],
      weights: [[2, 2, 30]],
    };
    const change = { forbid: [1, 1], allow: [0, 1], unlock: [0, 0], lock: [1, 0], mentorCapacity: [1, 2] };
    fc.assert(
      fc.property(arbitrarySpoil, (fault) => {
        refusedOrRight(() => repair(result.state, untyped<Delta>(spoil(delta, fault))).certificate.ok);
        refusedOrRight(() => repair(untyped<State>(spoil(result.state, fault)), {}).certificate.ok);
        const match = openMatch(result.restated);
        refusedOrRight(() => {
          match.change(untyped<Change>(spoil(change, fault)));
          return match.result().total === match.total();
        });
        expect(match.result().total).toBe(match.total());
      }),
      { numRuns: numRuns / 4 },
    );
  });

  test('of a start is refused by name, or the answer is that from nothing', () => {
    const result = solve(createProblem(plain));
    const starts = [{ u: result.state.u, pairs: result.pairs }, result.state, null];
    fc.assert(
      fc.property(arbitrarySpoil, fc.constantFrom(...starts), (fault, start) => {
        const options = { warm: untyped<State>(spoil(start, fault)) };
        refusedOrRight(() => solve(result.restated, options).total === result.total);
      }),
      { numRuns },
    );
  });

  test('of a claim never proves another choice, and never throws', () => {
    const result = solve(createProblem(plain));
    const { total, pairs, state } = result;
    const claim = { total, pairs, state: { u: state.u, v: state.v, z: state.z, x: state.x } };
    fc.assert(
      fc.property(arbitrarySpoil, (fault) => {
        const problem: typeof result.restated = JSON.parse('null') ?? spoil(result.restated, fault);
        expect(certify(problem, result)).toHaveProperty('ok');
        const spoiled: typeof result = JSON.parse('null') ?? spoil(claim, fault);
        if (!certify(result.restated, spoiled).ok) return;
        expect(spoiled.total).toBe(total);
        expect(spoiled.pairs.map(([mentee, mentor]) => [mentee, mentor])).toEqual(pairs);
      }),
      { numRuns },
    );
  });

  test('of a person or a policy is refused by name, or the match is still proved', {
    timeout: isLong ? 600_000 : 30_000,
  }, () => {
    const lexicon = createLexicon([
      { id: 'ai', names: { en: 'AI', it: 'IA' }, synonyms: { en: [], it: [] }, broader: [] },
    ]);
    const people = [
      aProfile('ada', {
        level: 6,
        department: 'sales',
        languages: ['en'],
        zone: 'Europe/Rome',
        learns: [{ concept: 'ai', level: 3 }],
        workingHours: { start: '09:00', end: '17:00' },
        goalTexts: ['use AI'],
        interests: ['jazz'],
        windows: [{ day: 1, start: '09:00', end: '12:00' }],
      }),
      aProfile('bo', { managerId: 'ada', style: { pace: 0.5 }, preferences: ['cy'] }),
      aMentor('cy', {
        level: 2,
        teaches: [{ concept: 'ai', level: 4 }],
        languages: ['en-gb'],
        zone: 'Asia/Kolkata',
        vetoes: ['bo'],
      }),
      aMentor('di', { capacity: 2, dottedManagerId: 'ada', panel: 'p', sponsorOf: ['bo'], notWith: ['ada'] }),
    ];
    const input = { people, policy: aPolicy() };
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitrarySpoil, (fault) => {
        const spoiled: typeof input = JSON.parse('null') ?? spoil(input, fault);
        seen.add(refusedOrRight(() => solve(score(spoiled.people, spoiled.policy, { lexicon }).problem).isProved));
      }),
      { numRuns },
    );
    for (const code of ['right', 'bad_profile', 'bad_policy']) expect(seen).toContain(code);
  });
});
