/** Pairs: proposals, answers, and the page both people see. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { calendarDate, count, id, instant, page, pageInput, whole } from './fields.ts';
import { reasonFacts, score } from './matching.ts';
import { enrollmentRole, programKind } from './programs.ts';

export const pairStates = ['proposed', 'accepted', 'agreed', 'active', 'paused', 'completed', 'ended'] as const;
export const pairState = z.enum(pairStates);
export type PairState = z.output<typeof pairState>;
export const response = z.enum(['waiting', 'accepted', 'declined']);

const member = z.strictObject({
  personId: id,
  role: enrollmentRole,
  /** First name and function before both accepted, the full name after. */
  name: z.string(),
  jobTitle: z.nullable(z.string()),
  department: z.nullable(z.string()),
  site: z.nullable(z.string()),
  timeZone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  isMe: z.boolean(),
});

export const pairView = z.strictObject({
  id,
  programId: id,
  programName: z.string(),
  kind: programKind,
  state: pairState,
  mentor: member,
  mentee: member,
  score,
  facts: reasonFacts,
  /** My own answer; the partner's shows only once both are in. */
  myResponse: z.nullable(response),
  answerBy: z.nullable(instant),
  plan: z.strictObject({ sessions: count, sessionMinutes: whole(15, 60), cadenceDays: count }),
  startsOn: calendarDate,
  endsOn: calendarDate,
  proposedAt: instant,
  can: z.array(z.enum(['accept', 'decline'])),
});
export type PairView = z.output<typeof pairView>;

export const listMyPairs = endpoint({
  method: 'GET',
  path: '/api/me/pairs',
  needs: 'self.read',
  summary: 'Pairs of the signed-in person',
  input: z.strictObject({}),
  output: z.strictObject({ items: z.array(pairView) }),
  errors: [],
});
export const getPair = endpoint({
  method: 'GET',
  path: '/api/pairs/:pairId',
  needs: 'pair.read',
  summary: 'The page of a pair, for its two people and the program manager',
  input: z.strictObject({ pairId: id }),
  output: pairView,
  errors: ['pair_not_found'],
});
export const acceptPair = endpoint({
  method: 'POST',
  path: '/api/pairs/:pairId/accept',
  needs: 'pair.respond',
  summary: 'Accept a proposed pair',
  input: z.strictObject({ pairId: id }),
  output: pairView,
  errors: ['pair_not_found', 'pair_wrong_state'],
});
export const declinePair = endpoint({
  method: 'POST',
  path: '/api/pairs/:pairId/decline',
  needs: 'pair.respond',
  summary: 'Decline a proposed pair; no reason asked, the other side learns only that it ended',
  input: z.strictObject({ pairId: id }),
  output: pairView,
  errors: ['pair_not_found', 'pair_wrong_state'],
});

export const pairRow = z.strictObject({
  id,
  state: pairState,
  mentorName: z.string(),
  menteeName: z.string(),
  mentorDepartment: z.nullable(z.string()),
  menteeDepartment: z.nullable(z.string()),
  score,
  /** How many of the two answers are in. Who answered what is not shown. */
  answers: whole(0, 2),
  answerBy: z.nullable(instant),
});
export type PairRow = z.output<typeof pairRow>;
export const listPairs = endpoint({
  method: 'GET',
  path: '/api/programs/:programId/pairs',
  needs: 'pair.list',
  summary: 'Pairs of a program by state',
  input: z.strictObject({ programId: id, ...pageInput, state: z.optional(pairState) }),
  output: page(pairRow),
  errors: ['program_not_found'],
});
