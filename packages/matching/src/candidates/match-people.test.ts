import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import type { Policy } from '../score/policy.ts';
import type { ScoreContext } from '../score/population.ts';
import type { Profile } from '../score/profile.ts';
import { score } from '../score/score.ts';
import { solve } from '../solve/solve.ts';
import { aPopulation } from '../testing/a-population.ts';
import { anyPolicy, anyPopulation, kindred } from '../testing/arbitrary-people.ts';
import { startNodeThreads } from '../testing/node-threads.ts';
import { createLexicon } from '../text/lexicon.ts';
import { type MatchOptions, matchPeople, type PeopleMatch, type Progress } from './match-people.ts';

function anOrganization(changes: Partial<Policy> = {}, size = { mentees: 220, mentors: 160, seed: 11 }) {
  const population = aPopulation(size);
  const { profiles, organization, concepts } = population;
  const policy = { ...population.policy, ...changes };
  return { profiles, policy, context: { organization, lexicon: createLexicon(concepts), seed: 3 } };
}

/** The proof over all pairs, from the plain score and the prices alone. */
function violationsOver(problem: ReturnType<typeof score>['problem'], { u, v, pairs }: PeopleMatch): number {
  const { ptr, col, weight } = problem.edges;
  const chosen = new Set(pairs.map(([mentee, mentor]) => mentee * u.length + mentor));
  let violations = 0;
  v.forEach((worth, mentee) => {
    for (let edge = ptr[mentee] ?? 0; edge < (ptr[mentee + 1] ?? 0); edge++) {
      const mentor = col[edge] ?? 0;
      const isOver = (weight[edge] ?? 0) > worth + (u[mentor] ?? 0);
      if (isOver && !chosen.has(mentee * u.length + mentor)) violations++;
    }
  });
  return violations;
}

type People = { readonly profiles: readonly Profile[]; readonly policy: Policy; readonly context: ScoreContext };

async function expectTheBest({ profiles, policy, context }: People, k: number) {
  const { problem } = score(profiles, policy, context);
  const result = await matchPeople(profiles, policy, { ...context, k });
  expect(result.certificate.ok).toBe(true);
  expect(result.total).toBe(solve(problem).total);
  expect(result.certificate.dual).toBe(result.total);
  expect(result.certificate.admissiblePairs).toBe(problem.edges.col.length);
  expect(violationsOver(problem, result)).toBe(0);
  return result;
}

const nodeThreads = startNodeThreads(2);
afterAll(nodeThreads.end);

describe('matching people', () => {
  test('reaches the total over all admissible pairs, and its prices prove it for every one of them', async () => {
    await expectTheBest(anOrganization(), 24);
    await expectTheBest(anOrganization({ kind: 'mutual', levelGap: 0 }), 8);
  });

  test('adds what short lists have left out', async () => {
    const { certificate } = await expectTheBest(anOrganization(), 1);
    expect(certificate.rounds.length).toBeGreaterThan(1);
    expect(certificate.rounds[0]?.violations).toBeGreaterThan(0);
    expect(certificate.rounds.at(-1)?.violations).toBe(0);
  });

  test('keeps the proof when empty slots cost or are worth points', async () => {
    await expectTheBest(anOrganization({ outside: { mentor: -2_000_000, mentee: 0 } }), 3);
    await expectTheBest(anOrganization({ outside: { mentor: 0, mentee: -2_000_000 } }), 3);
    await expectTheBest(anOrganization({ outside: { mentor: 150_000, mentee: 200_000 } }), 3);
  });

  test('reaches that total for all rules, parts, gaps and outside options, from the shortest lists', async () => {
    const outside = fc.constantFrom(-100_000, 0, 150_000, 400_000);
    await fc.assert(
      fc.asyncProperty(anyPopulation, anyPolicy, outside, outside, async (profiles, policy, mentee, mentor) => {
        const gapped = { ...policy, outside: { mentee, mentor } };
        await expectTheBest({ profiles, policy: gapped, context: { ...kindred, seed: 1 } }, 1);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves people without a free slot out, on both sides, and several slots in', async () => {
    const organization = anOrganization();
    const profiles = organization.profiles.map((profile, row) => ({ ...profile, capacity: row % 4 }));
    const result = await expectTheBest({ ...organization, profiles }, 4);
    for (const [mentee, mentor] of result.pairs) {
      expect(result.mentees[mentee]?.capacity).toBeGreaterThan(0);
      expect(result.mentors[mentor]?.capacity).toBeGreaterThan(0);
    }
  });

  test('gives the same result with any number of threads', async () => {
    const { profiles, policy, context } = anOrganization();
    const { threads } = nodeThreads;
    const found = async (options: MatchOptions) => {
      const { grounds: _, ...match } = await matchPeople(profiles, policy, { ...context, k: 4, ...options });
      return match;
    };
    const alone = await found({});
    expect(await found({ threads })).toEqual(alone);
    expect(await found({ threads: threads.slice(1) })).toEqual(alone);
  });

  test('tells of every phase, and stops in each of them, with and without threads', async () => {
    const { profiles, policy, context } = anOrganization({}, { mentees: 150, mentors: 90, seed: 2 });
    const run = (options: MatchOptions) => matchPeople(profiles, policy, { ...context, k: 2, ...options });
    const seen = new Set<string>();
    await run({ onProgress: ({ phase }) => seen.add(phase) });
    expect([...seen]).toEqual(['preparing', 'listing', 'solving', 'pricing']);
    for (const phase of seen) {
      for (const threads of [[], nodeThreads.threads]) {
        const stop = new AbortController();
        const onProgress = (progress: Progress) => {
          if (progress.phase === phase) stop.abort();
        };
        await expect(run({ threads, onProgress, signal: stop.signal })).rejects.toThrow('stopped');
      }
    }
  });

  test('says that a thread has ended', async () => {
    const { profiles, policy, context } = anOrganization({}, { mentees: 30, mentors: 30, seed: 2 });
    const { threads, end } = startNodeThreads(1);
    await end();
    await expect(matchPeople(profiles, policy, { ...context, threads })).rejects.toThrow('the thread ended');
  });
});
