/** Matching runs: one solve over a snapshot with a policy, its certificate, and the hand's corrections. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { count, done, id, instant, list, share, whole } from './fields.ts';
import { timeWindow } from './profile.ts';
import { enrollmentRole, policy, scoreParts } from './programs.ts';

export const matchRules = [
  'reporting_line',
  'dotted_line',
  'same_panel',
  'project_sponsor',
  'level_gap',
  'same_department',
  'same_site',
  'no_common_language',
  'too_little_overlap',
  'competence_gap',
  'not_with',
  'former_pair',
  'veto',
  'same_person',
  'forbidden',
  'outbid',
  'below_outside',
  'no_capacity',
] as const;
export const matchRule = z.enum(matchRules);
export type MatchRule = z.output<typeof matchRule>;

export const score = whole(0, 1_000_000);
/** Objective: sum of scores. */
export const totalScore = z.int().check(z.minimum(0), z.maximum(1_000_000_000_000));
/** Points that one place more would gain at most; 1,000,000 as well where it would make one pair more. */
export const slotPrice = whole(0, 1_000_000);

const conceptFact = z.strictObject({
  concept: z.string(),
  label: z.string(),
  offered: whole(0, 5),
  wanted: whole(0, 5),
});
/** Why a pair was made: numbers that add up to the score, and what stands behind them. */
export const reasonFacts = z.strictObject({
  contributions: z.array(z.strictObject({ part: z.enum(scoreParts), value: share, weight: share, points: score })),
  mentorTeaches: z.array(conceptFact),
  menteeTeaches: z.array(conceptFact),
  sharedInterests: z.array(z.string()),
  sharedGoals: z.array(z.string()),
  sharedLanguages: z.array(z.string()),
  overlapMinutes: whole(0, 1440),
  /** When in the week both have time, where somebody said so; `zone` is named where the two live in different ones. */
  sharedTime: z.optional(
    z.nullable(
      z.strictObject({
        windows: z.array(timeWindow),
        zone: z.nullable(z.string()),
      }),
    ),
  ),
  levelGap: z.int().check(z.minimum(-99), z.maximum(99)),
  departments: z.strictObject({ mentor: z.nullable(z.string()), mentee: z.nullable(z.string()) }),
  sites: z.strictObject({ mentor: z.nullable(z.string()), mentee: z.nullable(z.string()) }),
});
export type ReasonFacts = z.output<typeof reasonFacts>;

export const certificateView = z.strictObject({
  ok: z.boolean(),
  primal: totalScore,
  dual: totalScore,
  violations: z.array(z.string()),
  /** Other objectives than `total` narrow the choices first: true if that is proved as well. */
  isProved: z.boolean(),
  /** False only for `leximin` with too many people to settle every level: then it is the best floor. */
  isExact: z.boolean(),
});
export type CertificateView = z.output<typeof certificateView>;

export const matchRunState = z.enum(['queued', 'running', 'done', 'cancelled', 'failed', 'published']);
export const matchRunView = z.strictObject({
  id,
  programId: id,
  number: count,
  state: matchRunState,
  progress: z.strictObject({
    phase: z.enum(['waiting', 'scoring', 'solving', 'certifying', 'saving']),
    done: count,
    total: count,
  }),
  failure: z.nullable(z.string()),
  policy,
  seed: count,
  engine: z.string(),
  inputHash: z.nullable(z.string()),
  policyHash: z.string(),
  objective: z.nullable(totalScore),
  certificate: z.nullable(certificateView),
  pairs: count,
  unmatchedMentors: count,
  unmatchedMentees: count,
  /** Mean and worst score of the pairs. */
  meanScore: z.nullable(score),
  minimumScore: z.nullable(score),
  milliseconds: z.nullable(count),
  /** Enrollments, people or constraints changed after this run's snapshot. */
  isOutdated: z.boolean(),
  createdAt: instant,
  createdBy: z.string(),
  can: z.array(z.enum(['cancel', 'publish', 'edit'])),
});
export type MatchRunView = z.output<typeof matchRunView>;

export const startMatchRun = endpoint({
  method: 'POST',
  path: '/api/programs/:programId/match-runs',
  needs: 'match.run',
  summary: 'Match: solves over the present enrollments; runs in the background',
  input: z.strictObject({ programId: id, policy: z.optional(policy), seed: z._default(whole(0, 1_000_000_000), 1) }),
  output: matchRunView,
  errors: ['program_not_found', 'program_wrong_state', 'not_enough_people', 'locked_pair_forbidden'],
});
export const listMatchRuns = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/match-runs',
  needs: 'match.read',
  summary: 'Runs of a program, newest first',
  input: z.strictObject({ programId: id }),
  output: z.strictObject({ items: list(matchRunView, 200) }),
  errors: ['program_not_found'],
});
export const getMatchRun = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/match-runs/:runId',
  needs: 'match.read',
  summary: 'State, progress, certificate and figures of one run',
  input: z.strictObject({ programId: id, runId: id }),
  output: matchRunView,
  errors: ['program_not_found', 'match_run_not_found'],
});
export const cancelMatchRun = endpoint({
  method: 'POST',
  path: '/api/programs/:programId/match-runs/:runId/cancel',
  needs: 'match.run',
  summary: 'Stop a run that is waiting or running',
  input: z.strictObject({ programId: id, runId: id }),
  output: matchRunView,
  errors: ['program_not_found', 'match_run_not_found', 'match_run_wrong_state'],
});

export const matchPerson = z.strictObject({
  enrollmentId: id,
  personId: id,
  name: z.string(),
  jobTitle: z.nullable(z.string()),
  department: z.nullable(z.string()),
  site: z.nullable(z.string()),
  level: z.nullable(whole(0, 99)),
});
export type MatchPerson = z.output<typeof matchPerson>;
export const matchPairView = z.strictObject({
  mentor: matchPerson,
  mentee: matchPerson,
  score,
  /** Points (of 1,000,000) per part; they add up to the score. */
  facts: reasonFacts,
  isLocked: z.boolean(),
});
export type MatchPairView = z.output<typeof matchPairView>;

export const unmatchedView = z.strictObject({
  person: matchPerson,
  role: enrollmentRole,
  free: count,
  cause: z.array(z.strictObject({ rule: matchRule, removed: count })),
  /** The single rule whose relaxation would admit most candidates. */
  relaxation: z.nullable(z.strictObject({ rule: matchRule, gained: count })),
});
export type UnmatchedView = z.output<typeof unmatchedView>;

export const getMatchRunPairs = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/match-runs/:runId/pairs',
  needs: 'match.read',
  summary: 'Pairs of a run with score parts and reasons, and who stayed unmatched and why',
  input: z.strictObject({ programId: id, runId: id }),
  output: z.strictObject({ pairs: list(matchPairView, 20_000), unmatched: list(unmatchedView, 40_000) }),
  errors: ['program_not_found', 'match_run_not_found'],
});
export const downloadMatchRun = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/match-runs/:runId/pairs.csv',
  needs: 'match.read',
  summary: 'Pairs of a run as a CSV file',
  input: z.strictObject({ programId: id, runId: id }),
  output: z.string(),
  errors: ['program_not_found', 'match_run_not_found'],
  limit: 'export',
  produces: 'text/csv',
});
export const compareMatchRuns = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/match-runs/:runId/compare/:otherRunId',
  needs: 'match.read',
  summary: 'Pairs kept, only in one, only in the other; who gained and lost',
  input: z.strictObject({ programId: id, runId: id, otherRunId: id }),
  output: z.strictObject({
    run: matchRunView,
    other: matchRunView,
    kept: count,
    onlyInRun: list(matchPairView, 20_000),
    onlyInOther: list(matchPairView, 20_000),
  }),
  errors: ['program_not_found', 'match_run_not_found'],
});
/** One mentee's part in a chain of moves; empty lists: comes in, or is left without. */
export const chainStep = z.strictObject({
  mentee: matchPerson,
  left: list(matchPerson, 1_000),
  joined: list(matchPerson, 1_000),
});
export type ChainStep = z.output<typeof chainStep>;
/** The exact effect of one change on the whole, starting from the run's result. */
export const previewSwap = endpoint({
  method: 'POST',
  path: '/api/programs/:programId/match-runs/:runId/what-if',
  needs: 'match.read',
  summary: 'What a pair by hand, or a forbidden pair, would change',
  input: z.strictObject({ programId: id, runId: id, mentor: id, mentee: id, change: z.enum(['lock', 'forbid']) }),
  output: z.strictObject({
    allowed: z.boolean(),
    rules: z.array(matchRule),
    before: totalScore,
    after: totalScore,
    leaving: list(matchPairView, 20_000),
    joining: list(matchPairView, 20_000),
    /** In the order of the story: “A would move to B, and C to D”. */
    chain: list(chainStep, 20_000),
    /** How wanted the places of the two are; only while the objective is `total`. */
    prices: z.nullable(z.strictObject({ mentorSlot: slotPrice, menteeSlot: slotPrice })),
  }),
  errors: ['program_not_found', 'match_run_not_found', 'enrollment_not_found', 'match_run_wrong_state'],
});

export const constraintView = z.strictObject({
  id,
  kind: z.enum(['lock', 'forbid']),
  mentor: matchPerson,
  mentee: matchPerson,
  createdAt: instant,
});
export const listConstraints = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/constraints',
  needs: 'match.read',
  summary: 'Locked and forbidden pairs; they hold for every later run',
  input: z.strictObject({ programId: id }),
  output: z.strictObject({ items: list(constraintView, 5_000) }),
  errors: ['program_not_found'],
});
export const addConstraint = endpoint({
  method: 'POST',
  path: '/api/programs/:programId/constraints',
  needs: 'match.run',
  summary: 'Lock or forbid a pair (enrollment ids)',
  input: z.strictObject({ programId: id, kind: z.enum(['lock', 'forbid']), mentor: id, mentee: id }),
  output: constraintView,
  errors: [
    'program_not_found',
    'enrollment_not_found',
    'constraint_contradiction',
    'locked_pair_forbidden',
    'program_wrong_state',
  ],
});
export const removeConstraint = endpoint({
  method: 'DELETE',
  path: '/api/programs/:programId/constraints/:constraintId',
  needs: 'match.run',
  summary: 'Take a lock or a forbidden pair back',
  input: z.strictObject({ programId: id, constraintId: id }),
  output: done,
  errors: ['program_not_found', 'not_found', 'program_wrong_state'],
});
export const publishMatchRun = endpoint({
  method: 'POST',
  path: '/api/programs/:programId/match-runs/:runId/publish',
  needs: 'match.publish',
  summary: 'Propose the pairs of a certified run to both sides by mail and in the app',
  input: z.strictObject({ programId: id, runId: id }),
  output: z.strictObject({ run: matchRunView, proposed: count, mails: count }),
  errors: ['program_not_found', 'match_run_not_found', 'match_run_wrong_state', 'program_wrong_state'],
});
