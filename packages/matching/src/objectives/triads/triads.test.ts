import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MatchingError } from '../../matching-error.ts';
import { createProblem } from '../../solve/create-problem.ts';
import { bestCombinedByTrial } from '../../testing/best-by-trial.ts';
import { untyped } from '../../testing/untyped.ts';
import type { Pair } from '../../types.ts';
import type { Track } from './tracks.ts';
import { triads } from './triads.ts';

/** Two or three tracks over six people; in each, some of them learn and some teach, possibly the same ones. */
const arbitraryTracks = fc.array(arbitraryTrack(), { minLength: 2, maxLength: 3 });

function arbitraryTrack(): fc.Arbitrary<Track> {
  const people = (least: number) =>
    fc.uniqueArray(fc.constantFrom('ada', 'bo', 'cai', 'dee', 'eli', 'fay'), { minLength: least, maxLength: 3 });
  const side = fc.record({ capacity: fc.integer({ min: 0, max: 2 }), outside: fc.integer({ min: -3, max: 3 }) });
  const sides = fc.array(side, { minLength: 3, maxLength: 3 });
  const scores = fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 9, maxLength: 9 });
  const marks = fc.record({ locked: fc.option(fc.nat(8), { freq: 5 }), forbidden: fc.option(fc.nat(8), { freq: 2 }) });
  return fc
    .tuple(people(1), people(1), sides, sides, scores, marks)
    .map(([menteeIds, mentorIds, mentees, mentors, points, { locked, forbidden }]) => {
      const edges = points.flatMap((score, k) => {
        const [mentee, mentor] = [k % 3, Math.floor(k / 3)];
        const isPair =
          mentee < menteeIds.length && mentor < mentorIds.length && menteeIds[mentee] !== mentorIds[mentor];
        return isPair && score >= 0 ? [[mentee, mentor, score] as const] : [];
      });
      const at = (k: number | null): Pair[] =>
        edges.filter(([mentee, mentor]) => mentee + 3 * mentor === k).map(([mentee, mentor]) => [mentee, mentor]);
      const problem = createProblem({
        mentees: mentees.slice(0, menteeIds.length),
        mentors: mentors.slice(0, mentorIds.length),
        edges,
        locked: at(locked),
        forbidden: locked === forbidden ? [] : at(forbidden),
      });
      return { problem, menteeIds, mentorIds };
    });
}

describe('triads', () => {
  test('finds the best combined total that trying every choice finds', () => {
    fc.assert(
      fc.property(arbitraryTracks, (tracks) => {
        const best = bestCombinedByTrial(tracks);
        try {
          const result = triads(tracks, { nodeLimit: 5000 });
          expect(result.total).toBe(best);
          expect(result).toMatchObject({ gap: 0, isProved: true, bound: best });
          expect(couples(tracks, result)).toHaveLength(new Set(couples(tracks, result)).size);
        } catch (error) {
          if (!(error instanceof MatchingError)) throw error;
          expect(['lock_forbidden', 'lock_over_capacity']).toContain(error.code);
          expect(best).toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  const everybody = ['ada', 'bo'];
  const track = (edges: readonly (readonly [number, number, number])[], locked: readonly Pair[] = []): Track => ({
    problem: createProblem({ mentees: 2, mentors: 2, edges, locked }),
    menteeIds: everybody,
    mentorIds: ['cai', 'dee'],
  });
  const swapped = ({ problem, menteeIds, mentorIds }: Track): Track => ({
    problem,
    menteeIds: mentorIds,
    mentorIds: menteeIds,
  });
  const friends = [
    [0, 0, 10],
    [0, 1, 4],
    [1, 0, 5],
    [1, 1, 8],
  ] as const;

  test('separates two people whom both tracks would pair', () => {
    const result = triads([track(friends), swapped(track(friends))]);
    expect(result).toMatchObject({ total: 27, bound: 27, gap: 0, isProved: true });
    expect(result.tracks.map(({ total }) => total).sort()).toEqual([18, 9]);
  });

  test('says how far from proved it is when it must stop early', () => {
    const people = Array.from({ length: 12 }, (_, k) => `person ${k}`);
    const edges = Array.from({ length: 36 }, (_, k) => [Math.floor(k / 6), k % 6, (k * k * 7919) % 1009] as const);
    const reverse = {
      problem: createProblem({ mentees: 6, mentors: 6, edges }),
      menteeIds: people.slice(0, 6),
      mentorIds: people.slice(6),
    };
    const flipped = edges.map(([mentee, mentor, score]) => [mentor, mentee, score] as const);
    const traditional = {
      problem: createProblem({ mentees: 6, mentors: 6, edges: flipped }),
      menteeIds: people.slice(6),
      mentorIds: people.slice(0, 6),
    };
    const early = triads([reverse, traditional], { nodeLimit: 1 });
    const full = triads([reverse, traditional]);
    expect(full).toMatchObject({ gap: 0, isProved: true });
    expect(early.bound).toBeGreaterThanOrEqual(full.total);
    expect(early.total).toBeLessThanOrEqual(full.total);
    expect(early.gap).toBe(early.bound - early.total);
    expect(early.isProved).toBe(early.gap === 0);
    expect(triads([reverse, traditional])).toEqual(full);
  });

  test('keeps a lock in one track and gives way in the other', () => {
    const result = triads([track(friends), swapped(track(friends, [[0, 0]]))]);
    expect(result.tracks[1]?.pairs).toContainEqual([0, 0]);
    expect(result.tracks[0]?.pairs).not.toContainEqual([0, 0]);
    expect(result).toMatchObject({ total: 27, gap: 0 });
  });

  test('refuses two locks on the same people, missing ids and ids given twice', () => {
    const codeOf = (tracks: readonly Track[]) => {
      try {
        triads(tracks);
      } catch (error) {
        if (error instanceof MatchingError) return error.code;
        throw error;
      }
      return 'accepted';
    };
    expect(codeOf([track(friends, [[0, 0]]), swapped(track(friends, [[0, 0]]))])).toBe('lock_forbidden');
    expect(codeOf([{ ...track(friends), menteeIds: ['ada'] }])).toBe('length_mismatch');
    expect(codeOf([{ ...track(friends), mentorIds: ['cai', 'cai'] }])).toBe('duplicate_person');
    for (const nothing of ['null', '[null]', '{}'])
      expect(codeOf(untyped<readonly Track[]>(JSON.parse(nothing)))).toBe('not_a_list');
  });

  test('reports progress to the end and stops when told to', () => {
    const seen: number[] = [];
    triads([track(friends), swapped(track(friends))], { onProgress: (done, total) => seen.push(done / total) });
    expect(seen.at(-1)).toBe(1);
    expect(() => triads([track(friends)], { signal: AbortSignal.abort() })).toThrow(/stopped/);
  });
});

function couples(tracks: readonly Track[], result: ReturnType<typeof triads>): string[] {
  return result.tracks.flatMap(({ pairs }, track) =>
    pairs.map(([mentee, mentor]) =>
      [tracks[track]?.menteeIds[mentee] ?? '', tracks[track]?.mentorIds[mentor] ?? ''].sort().join(' & '),
    ),
  );
}
