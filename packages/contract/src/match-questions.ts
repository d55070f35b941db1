/** Questions about a run that change nothing: what else it could have been, whom it serves how, where to recruit. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { count, id, list, share, whole } from './fields.ts';
import { matchPerson, score, slotPrice, totalScore } from './matching.ts';
import { countedGroup, declaredDimensions } from './profile.ts';
import { enrollmentRole, objective, scoreParts, weights } from './programs.ts';

export const compactPair = z.strictObject({ mentor: id, mentee: id, score });
export type CompactPair = z.output<typeof compactPair>;
export const matchPreview = z.strictObject({
  objective: totalScore,
  isProved: z.boolean(),
  isExact: z.boolean(),
  meanScore: z.nullable(score),
  minimumScore: z.nullable(score),
  /** By enrollment id; the best first. */
  pairs: list(compactPair, 20_000),
  /** Pairs that the run does not have, and pairs of the run, with their score in it, that this would not have. */
  joining: list(compactPair, 20_000),
  leaving: list(compactPair, 20_000),
});
export type MatchPreview = z.output<typeof matchPreview>;
/** Nothing is stored. A newer question of the same person about the same run takes the place of one that still waits. */
export const previewMatchRun = endpoint({
  method: 'POST',
  path: '/api/programs/:programId/match-runs/:runId/preview',
  needs: 'match.read',
  summary: 'What a run would be with other weights or another objective',
  input: z.strictObject({
    programId: id,
    runId: id,
    weights: z.optional(weights),
    objective: z.optional(objective),
  }),
  output: matchPreview,
  errors: ['program_not_found', 'match_run_not_found', 'match_run_wrong_state', 'invalid_input', 'preview_superseded'],
});

const runQuestion = z.strictObject({ programId: id, runId: id });
const runQuestionErrors = ['program_not_found', 'match_run_not_found', 'match_run_wrong_state'] as const;
const signedPoints = z.int().check(z.minimum(-1_000_000_000_000), z.maximum(1_000_000_000_000));
const gain = z.strictObject({ pairs: z.int().check(z.minimum(-20_000), z.maximum(20_000)), points: signedPoints });

export const objectiveFacts = z.strictObject({
  objective,
  pairs: count,
  /** With at least one pair. */
  people: z.strictObject({ mentors: count, mentees: count }),
  /** Sum of the scores. */
  total: totalScore,
  /** Over the pairs; null without pairs. Quantiles are scores that some pair has. */
  scores: z.nullable(
    z.strictObject({ worst: score, best: score, mean: score, p10: score, p25: score, p50: score, p75: score }),
  ),
  /** What is given up against `total`; percent of its sum of scores. */
  price: z.strictObject({ points: totalScore, percent: z.nullable(z.number().check(z.minimum(0))) }),
  isExact: z.boolean(),
  isProved: z.boolean(),
  /** Mentor and mentee who would both rather have each other, by stated preferences, then by score. */
  blockingPairs: count,
});
export type ObjectiveFacts = z.output<typeof objectiveFacts>;
export const getRunObjectives = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/match-runs/:runId/objectives',
  needs: 'match.read',
  summary: 'Every objective over the people and weights of a run, side by side, with the price of each',
  input: runQuestion,
  output: z.strictObject({ chosen: objective, items: list(objectiveFacts, 4) }),
  errors: runQuestionErrors,
});

export const relaxations = [
  'level_gap_one_less',
  'same_department_allowed',
  'same_site_allowed',
  'other_language_allowed',
  'overlap_halved',
  'former_pair_allowed',
  'competence_gap_dropped',
] as const;
/** Prices and gains are those of the objective `total`, whatever the run's. */
export const runAdvice = z.strictObject({
  /** Whose extra place helps most; `gain` is exact. */
  mentors: list(z.strictObject({ mentor: matchPerson, price: slotPrice, gain }), 10),
  /** What mentees want and their mentors do not cover, the least covered first. `label` in the reader's language. */
  skills: list(
    z.strictObject({
      concept: z.string(),
      label: z.string(),
      /** Mentees who want it, weighted by importance, and how much of that their partners cover. */
      wanted: z.number().check(z.minimum(0)),
      covered: z.number().check(z.minimum(0)),
      mentees: count,
      mentors: count,
    }),
    20,
  ),
  /** Each rule relaxed alone, the most helpful first; those that change nothing are left out. */
  relaxations: list(z.strictObject({ relaxation: z.enum(relaxations), gain }), relaxations.length),
});
export type RunAdvice = z.output<typeof runAdvice>;
export const getRunAdvice = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/match-runs/:runId/advice',
  needs: 'match.read',
  summary: 'Where and for which skills to recruit, and which single rule costs most',
  input: runQuestion,
  output: runAdvice,
  errors: runQuestionErrors,
});

export const fairnessDimensions = ['level', 'department', 'site'] as const;
export const groupReport = z.strictObject({
  side: enrollmentRole,
  dimension: z.enum(fairnessDimensions),
  /** Groups of at least five people, the largest first. */
  shown: z.array(
    z.strictObject({
      group: z.string(),
      people: count,
      paired: count,
      /** Null where fewer than five are paired. */
      scores: z.nullable(z.strictObject({ worst: score, lower: score, median: score, upper: score, mean: score })),
    }),
  ),
  /** Smaller groups, and one more where a single one could be worked out from the rest. */
  hidden: z.strictObject({ groups: count, people: count }),
});
export type GroupReport = z.output<typeof groupReport>;
/**
 * By groups that people declared themselves. Coarser than the reports above on purpose: who reads this also reads the
 * fit of each pair, and an exact figure about a group would tell whose fit is in it.
 */
export const declaredReport = z.strictObject({
  side: enrollmentRole,
  dimension: z.enum(declaredDimensions),
  shown: z.array(
    z.strictObject({
      group: countedGroup,
      /** People of the group who have a pair, rounded down to a multiple of five. */
      atLeast: count,
      /** Mean fit of their pairs, out of 100. */
      meanFit: whole(0, 100),
    }),
  ),
});
export type DeclaredReport = z.output<typeof declaredReport>;
export const runFairness = z.strictObject({
  groups: z.array(groupReport),
  /** Null where the program does not count them. */
  declared: z.nullable(z.array(declaredReport)),
  blockingPairs: count,
  /** Share of the pairs that stay with one weight at zero (null where no other weight is left), halved, and doubled. */
  sensitivity: z.array(
    z.strictObject({ part: z.enum(scoreParts), without: z.nullable(share), halved: share, doubled: share }),
  ),
});
export type RunFairness = z.output<typeof runFairness>;
export const getRunFairness = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/match-runs/:runId/fairness',
  needs: 'match.read',
  summary: 'How a run treats groups of people, and how much it depends on each weight',
  input: runQuestion,
  output: runFairness,
  errors: runQuestionErrors,
});
