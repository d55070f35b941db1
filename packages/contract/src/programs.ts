/** Programs: templates, life cycle, enrollment. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import {
  bilingual,
  calendarDate,
  count,
  done,
  id,
  language,
  line,
  list,
  nothing,
  page,
  pageInput,
  search,
  text,
  version,
  whole,
} from './fields.ts';

export const programKinds = ['reverse', 'traditional', 'mutual', 'peer', 'circle'] as const;
export const programKind = z.enum(programKinds);
export type ProgramKind = z.output<typeof programKind>;

export const programStates = [
  'draft',
  'recruiting',
  'baseline',
  'matching',
  'active',
  'closing',
  'closed',
  'archived',
] as const;
export const programState = z.enum(programStates);
export type ProgramState = z.output<typeof programState>;

export const enrollmentRole = z.enum(['mentor', 'mentee']);
export type EnrollmentRole = z.output<typeof enrollmentRole>;

export const scoreParts = ['skills', 'goals', 'interests', 'style', 'availability', 'preferences', 'novelty'] as const;
export type ScorePart = (typeof scoreParts)[number];

const weight = whole(0, 100);
export const weights = z.strictObject({
  skills: weight,
  goals: weight,
  interests: weight,
  style: weight,
  availability: weight,
  preferences: weight,
  novelty: weight,
});
export type Weights = z.output<typeof weights>;

/**
 * What “best” means. total: the largest sum of fits. coverage: most people with a partner first, then the sum. floor:
 * with the most people and pairs, the worst pair as good as possible, then the sum. leximin: with the most people and
 * pairs, the worst pair, then the second worst, and so on to the last.
 */
export const objectives = ['total', 'coverage', 'floor', 'leximin'] as const;
export const objective = z.enum(objectives);
export type Objective = z.output<typeof objective>;

/** What the matching of a program obeys. */
export const policy = z.strictObject({
  levelGap: whole(0, 20),
  differentDepartment: z.boolean(),
  differentSite: z.boolean(),
  sameLanguage: z.boolean(),
  minimumOverlapMinutes: whole(0, 480),
  forbidReportingLine: z.boolean(),
  forbidFormerPairs: z.boolean(),
  /** Skill levels the mentor must be ahead on at least one wanted skill; 0 = no such rule. */
  competenceGap: whole(0, 4),
  weights,
  /** Score out of 100 below which nobody is paired: 0 pairs as many as possible. */
  outside: whole(0, 100),
  /** Policies from before there was a choice maximized the total. */
  objective: z._default(objective, 'total'),
});
export type Policy = z.output<typeof policy>;

export const sessionPlan = z.strictObject({
  sessions: whole(1, 40),
  sessionMinutes: z.union([z.literal(15), z.literal(30), z.literal(45), z.literal(60)]),
  cadenceDays: whole(5, 92),
  acceptanceWorkingDays: whole(1, 20),
  mentorCapacity: whole(1, 20),
  menteeCapacity: whole(1, 20),
});

export const templateView = z.strictObject({
  key: z.string(),
  kind: programKind,
  name: bilingual,
  objective: bilingual,
  description: bilingual,
  whoMentors: bilingual,
  whoLearns: bilingual,
  difference: bilingual,
  /** What the design asks for and the product does not arrange. */
  byHand: z.array(bilingual),
  lengthMonths: count,
  plan: sessionPlan,
  policy,
  topics: z.array(z.strictObject({ id: z.string(), name: bilingual })),
  goals: z.array(bilingual),
  risks: z.array(bilingual),
});
export type TemplateView = z.output<typeof templateView>;

/** What a program without a template starts with. */
export const kindView = z.strictObject({
  kind: programKind,
  name: bilingual,
  whatItIs: bilingual,
  whatDiffers: bilingual,
  whenToChoose: bilingual,
  /** What every design of the kind asks for and the product does not arrange. */
  byHand: z.array(bilingual),
  lengthMonths: count,
  plan: sessionPlan,
  policy,
});
export type KindView = z.output<typeof kindView>;

export const listTemplates = endpoint({
  method: 'GET',
  path: '/api/templates',
  needs: 'program.create',
  summary: 'Ready-made program designs',
  input: nothing,
  output: z.strictObject({ items: z.array(templateView), kinds: z.array(kindView) }),
  errors: [],
});

export const programRow = z.strictObject({
  id,
  name: z.string(),
  kind: programKind,
  templateKey: z.nullable(z.string()),
  state: programState,
  startsOn: calendarDate,
  endsOn: calendarDate,
  mentors: count,
  mentees: count,
  pairs: count,
  accepted: count,
});
export type ProgramRow = z.output<typeof programRow>;

export const programView = z.strictObject({
  ...programRow.shape,
  objective: z.string(),
  languages: z.array(language),
  policy,
  plan: sessionPlan,
  /** Whether people are asked which groups they count themselves to, for the fairness of runs. */
  countsGroups: z.boolean(),
  version,
  /** Moves of the life cycle that are possible now. */
  moves: z.array(programState),
  /** What stands in the way of the next move. */
  warnings: z.array(
    z.enum([
      'no_mentors',
      'no_mentees',
      'few_mentors',
      'few_mentees',
      'no_run',
      'unpublished_run',
      'proposals_open',
      'levels_missing',
    ]),
  ),
  latestRunId: z.nullable(id),
  publishedRunId: z.nullable(id),
  can: z.array(z.enum(['edit', 'enroll', 'match', 'publish', 'advance'])),
});
export type ProgramView = z.output<typeof programView>;

export const listPrograms = endpoint({
  method: 'GET',
  path: '/api/programs',
  needs: 'program.list',
  summary: 'Programs this account works on',
  input: z.strictObject(pageInput),
  output: page(programRow),
  errors: [],
});
export const createProgram = endpoint({
  method: 'POST',
  path: '/api/programs',
  needs: 'program.create',
  summary: 'Create a program from a template or from scratch',
  input: z.strictObject({
    name: line(120),
    templateKey: z.optional(line(60)),
    kind: z.optional(programKind),
    objective: z.optional(text(600)),
    startsOn: calendarDate,
    endsOn: calendarDate,
    languages: z._default(list(language, 2).check(z.minLength(1)), ['en', 'it']),
    policy: z.optional(policy),
    plan: z.optional(sessionPlan),
  }),
  output: programView,
  errors: ['already_exists'],
});
export const getProgram = endpoint({
  method: 'GET',
  path: '/api/programs/:programId',
  needs: 'program.read',
  summary: 'One program',
  input: z.strictObject({ programId: id }),
  output: programView,
  errors: ['program_not_found'],
});
export const updateProgram = endpoint({
  method: 'PATCH',
  path: '/api/programs/:programId',
  needs: 'program.write',
  summary: 'Change name, dates, rules, weights or plan',
  input: z.strictObject({
    programId: id,
    version,
    name: z.optional(line(120)),
    objective: z.optional(text(600)),
    startsOn: z.optional(calendarDate),
    endsOn: z.optional(calendarDate),
    languages: z.optional(list(language, 2).check(z.minLength(1))),
    policy: z.optional(policy),
    plan: z.optional(sessionPlan),
    countsGroups: z.optional(z.boolean()),
  }),
  output: programView,
  errors: ['program_not_found', 'stale_version', 'program_wrong_state', 'already_exists'],
});
export const moveProgram = endpoint({
  method: 'POST',
  path: '/api/programs/:programId/move',
  needs: 'program.write',
  summary: 'Move a program along its life cycle',
  input: z.strictObject({ programId: id, to: programState }),
  output: programView,
  errors: ['program_not_found', 'program_wrong_state'],
});

export const enrollmentView = z.strictObject({
  id,
  personId: id,
  name: z.string(),
  email: z.nullable(z.string()),
  jobTitle: z.nullable(z.string()),
  level: z.nullable(z.int().check(z.minimum(0), z.maximum(99))),
  department: z.nullable(z.string()),
  site: z.nullable(z.string()),
  role: enrollmentRole,
  capacity: whole(0, 1000),
  paired: count,
});
export type EnrollmentView = z.output<typeof enrollmentView>;

export const listEnrollments = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/enrollments',
  needs: 'enrollment.read',
  summary: 'People of a program',
  input: z.strictObject({ programId: id, ...pageInput, role: z.optional(enrollmentRole), q: z.optional(search) }),
  output: page(enrollmentView),
  errors: ['program_not_found'],
});

/** Filter over the directory; `fromImport` takes everybody whose imported role column named one. */
export const enrollmentFilter = z.strictObject({
  departments: z._default(list(line(120), 100), []),
  sites: z._default(list(line(120), 100), []),
  minimumLevel: z.optional(z.nullable(whole(0, 99))),
  maximumLevel: z.optional(z.nullable(whole(0, 99))),
  teaches: z.optional(z.nullable(line(80))),
});
export const previewEnrollment = endpoint({
  method: 'POST',
  path: '/api/programs/:programId/enrollments/preview',
  needs: 'enrollment.read',
  summary: 'How many people a filter would enroll, with the first of them',
  input: z.strictObject({ programId: id, role: enrollmentRole, filter: enrollmentFilter }),
  output: z.strictObject({
    matching: count,
    alreadyEnrolled: count,
    first: list(z.strictObject({ id, name: z.string(), jobTitle: z.nullable(z.string()) }), 20),
  }),
  errors: ['program_not_found'],
});
export const enroll = endpoint({
  method: 'POST',
  path: '/api/programs/:programId/enrollments',
  needs: 'enrollment.write',
  summary: 'Enroll people: by name, by filter, or by the role their import gave',
  input: z.strictObject({
    programId: id,
    by: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('people'),
        role: enrollmentRole,
        personIds: list(id, 2000).check(z.minLength(1)),
        capacity: z.optional(whole(0, 1000)),
      }),
      z.strictObject({ kind: z.literal('filter'), role: enrollmentRole, filter: enrollmentFilter }),
      z.strictObject({ kind: z.literal('imported_role') }),
      /** At or below the median level: mentors; at or above median + gap: mentees. */
      z.strictObject({ kind: z.literal('median_level') }),
    ]),
  }),
  output: z.strictObject({ enrolled: count, skipped: count }),
  errors: ['program_not_found', 'program_wrong_state', 'person_not_found'],
});
export const updateEnrollment = endpoint({
  method: 'PATCH',
  path: '/api/programs/:programId/enrollments/:enrollmentId',
  needs: 'enrollment.write',
  summary: 'Change role or capacity',
  input: z.strictObject({
    programId: id,
    enrollmentId: id,
    role: z.optional(enrollmentRole),
    capacity: z.optional(whole(0, 1000)),
  }),
  output: enrollmentView,
  errors: ['program_not_found', 'enrollment_not_found', 'program_wrong_state', 'person_already_enrolled'],
});
export const withdrawEnrollment = endpoint({
  method: 'DELETE',
  path: '/api/programs/:programId/enrollments/:enrollmentId',
  needs: 'enrollment.write',
  summary: 'Take somebody out of a program',
  input: z.strictObject({ programId: id, enrollmentId: id }),
  output: done,
  errors: ['program_not_found', 'enrollment_not_found', 'program_wrong_state'],
});
