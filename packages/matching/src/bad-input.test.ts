import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from './matching-error.ts';
import { score } from './score/score.ts';
import { solve } from './solve-objective.ts';
import { aMentor, aPolicy, aProfile } from './testing/a-profile.ts';
import { arbitraryProblem } from './testing/arbitrary-problem.ts';
import { arbitrarySpoil, spoil } from './testing/spoil.ts';
import { createLexicon } from './text/lexicon.ts';

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
    const isNamed = ['mentee', 'mentor', 'row', 'person', 'field', 'edge'].some((name) => names.includes(name));
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
