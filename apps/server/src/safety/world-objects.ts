/** Rows that the shared factories do not build: runs, pairs, imports, mails, with a canary in every private field. */
import type { PairState, ReasonFacts } from '@viceversa/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../db/tables.ts';
import { newId } from '../kernel/id.ts';
import type { OrganizationId } from '../kernel/scope.ts';
import { engine } from '../modules/matching/index.ts';
import { testNow, testPolicy } from '../testing/factories.ts';

export type Place = {
  readonly db: Kysely<Database>;
  readonly organizationId: OrganizationId;
  /** A word for a private field of this organization. */
  readonly plant: (field: string, of: string) => string;
};

const at = testNow.toString({ fractionalSecondDigits: 3 });
const later = testNow.add({ hours: 24 * 7 }).toString({ fractionalSecondDigits: 3 });

/** A skill that the taxonomy does not know: shown as somebody wrote it. */
const ownConcept = 'own:weaving';

const factsWith = (label: string): ReasonFacts => ({
  contributions: [{ part: 'skills', value: 0.5, weight: 0.4, points: 200_000 }],
  mentorTeaches: [{ concept: ownConcept, label, offered: 4, wanted: 2 }],
  menteeTeaches: [],
  sharedInterests: [],
  sharedGoals: [],
  sharedLanguages: ['en'],
  overlapMinutes: 480,
  levelGap: 4,
  departments: { mentor: 'Engineering', mentee: 'Finance' },
  sites: { mentor: 'Milano', mentee: 'Milano' },
});

export type Member = {
  readonly enrollmentId: string;
  readonly personId: string;
  readonly role: 'mentor' | 'mentee';
  readonly isSkilled: boolean;
};

const profileOf = ({ personId, role, isSkilled }: Member) => ({
  id: personId,
  role,
  level: role === 'mentor' ? 2 : 6,
  department: 'Engineering',
  site: 'Milano',
  managerId: null,
  dottedManagerId: null,
  languages: ['en'],
  zone: 'Europe/Rome',
  workingHours: { start: '09:00', end: '17:30' },
  capacity: 1,
  teaches: role === 'mentor' && isSkilled ? [{ concept: ownConcept, level: 4 }] : [],
  learns: role === 'mentee' ? [{ concept: ownConcept, level: 2 }] : [],
  goalTopics: [],
  interests: [],
  notWith: [],
  formerPartners: [],
  vetoes: [],
});

/** What a run saw. */
const snapshotOf = (members: readonly Member[], label: string) => {
  const inRole = (wanted: 'mentor' | 'mentee') =>
    members
      .filter(({ role }) => role === wanted)
      .map((member) => ({ enrollmentId: member.enrollmentId, profile: profileOf(member) }));
  return {
    kind: 'reverse',
    referenceDate: '2026-04-01',
    mentors: inRole('mentor'),
    mentees: inRole('mentee'),
    positions: members.map(({ personId }) => ({ id: personId, managerId: null, dottedManagerId: null })),
    labels: { [ownConcept]: label },
    locked: [],
    forbidden: [],
    taken: [],
  };
};

/** A finished, certified run with one pair. */
export const aMatchRun = async (
  { db, organizationId, plant }: Place,
  values: {
    programId: string;
    number: number;
    mentor: Member;
    mentee: Member;
    others: readonly Member[];
    of: string;
  },
): Promise<string> => {
  const members = [values.mentor, values.mentee, ...values.others];
  const id = newId(testNow);
  const inputHash = `${values.number}`.repeat(64);
  await db
    .insertInto('match_input')
    .values({
      organization_id: organizationId,
      program_id: values.programId,
      hash: inputHash,
      content: JSON.stringify(snapshotOf(members, plant('run-input', values.of))),
    })
    .execute();
  await db
    .insertInto('match_run')
    .values({
      organization_id: organizationId,
      id,
      program_id: values.programId,
      number: values.number,
      state: 'done',
      policy: JSON.stringify(testPolicy),
      policy_hash: 'p'.repeat(64),
      input_hash: inputHash,
      seed: 1,
      engine,
      revision: 1,
      objective: 200_000,
      certificate: JSON.stringify({ ok: true, primal: 200_000, dual: 200_000, violations: [] }),
      figures: JSON.stringify({
        pairs: 1,
        unmatchedMentors: 0,
        unmatchedMentees: 0,
        meanScore: 200_000,
        minimumScore: 200_000,
        milliseconds: 5,
      }),
      failure: null,
      progress: JSON.stringify({ phase: 'saving', done: 1, total: 1 }),
      heartbeat_at: null,
      created_by: null,
      created_at: at,
      finished_at: at,
    })
    .execute();
  await db
    .insertInto('match_run_pair')
    .values({
      organization_id: organizationId,
      run_id: id,
      mentor_enrollment_id: values.mentor.enrollmentId,
      mentee_enrollment_id: values.mentee.enrollmentId,
      mentor_person_id: values.mentor.personId,
      mentee_person_id: values.mentee.personId,
      score: 200_000,
      facts: JSON.stringify(factsWith(plant('run-facts', values.of))),
      is_locked: false,
    })
    .execute();
  return id;
};

type PairValues = {
  programId: string;
  mentor: string;
  mentee: string;
  of: string;
  state?: PairState;
  declinedBy?: 'mentor' | 'mentee';
};

export const aPair = async ({ db, organizationId, plant }: Place, values: PairValues): Promise<string> => {
  const id = newId(testNow);
  const state = values.state ?? 'proposed';
  const response = (side: 'mentor' | 'mentee') =>
    state === 'accepted' ? 'accepted' : values.declinedBy === side ? 'declined' : 'waiting';
  await db
    .insertInto('pair')
    .values({
      organization_id: organizationId,
      id,
      program_id: values.programId,
      run_id: null,
      mentor_person_id: values.mentor,
      mentee_person_id: values.mentee,
      state,
      mentor_response: response('mentor'),
      mentee_response: response('mentee'),
      score: 200_000,
      facts: JSON.stringify(factsWith(plant('pair-facts', values.of))),
      answer_by: later,
      proposed_at: at,
    })
    .execute();
  await db
    .insertInto('answer_link')
    .values({
      organization_id: organizationId,
      id: newId(testNow),
      pair_id: id,
      person_id: values.mentee,
      token_hash: plant('answer-link', values.of),
      expires_at: later,
      used_at: null,
    })
    .execute();
  return id;
};

export const aConstraint = async (
  { db, organizationId }: Place,
  values: { programId: string; mentor: string; mentee: string },
): Promise<string> => {
  const id = newId(testNow);
  await db
    .insertInto('match_constraint')
    .values({
      organization_id: organizationId,
      id,
      program_id: values.programId,
      kind: 'forbid',
      mentor_enrollment_id: values.mentor,
      mentee_enrollment_id: values.mentee,
      created_at: at,
    })
    .execute();
  return id;
};

/** A file that was read, with one faulty row and one joiner. */
export const anImport = async ({ db, organizationId, plant }: Place, of: string): Promise<string> => {
  const id = newId(testNow);
  const owner = { organization_id: organizationId, import_id: id };
  const cell = plant('import-cell', of);
  await db
    .insertInto('import')
    .values({
      organization_id: organizationId,
      id,
      file_name: `${plant('import-name', of)}.csv`,
      state: 'ready',
      content: Buffer.from(`Name,Email\n${cell},${cell}@example.com\n`),
      encoding: 'utf-8',
      delimiter: ',',
      headers: JSON.stringify(['Name', 'Email']),
      samples: JSON.stringify([[cell], [`${cell}@example.com`]]),
      row_count: 1,
      preview_digest: null,
      mapping: JSON.stringify(['name', 'email']),
      is_proposed: JSON.stringify([true, true]),
      levels: '{}',
      counts: JSON.stringify({ joiners: 1, warnings: 1 }),
      failure: null,
      created_by: null,
      created_at: at,
      applied_at: null,
    })
    .execute();
  await db
    .insertInto('import_problem')
    .values({
      ...owner,
      position: 1,
      row_number: 2,
      column_name: 'Email',
      field: 'email',
      code: 'email_invalid',
      params: JSON.stringify({ value: plant('import-problem', of) }),
      severity: 'warning',
    })
    .execute();
  await db
    .insertInto('import_change')
    .values({
      ...owner,
      position: 1,
      kind: 'joiner',
      row_number: 2,
      person_id: null,
      name: plant('import-change', of),
      email: null,
      fields: '[]',
    })
    .execute();
  return id;
};

export const aMail = async ({ db, organizationId, plant }: Place, of: string): Promise<void> => {
  await db
    .insertInto('mail')
    .values({
      organization_id: organizationId,
      id: newId(testNow),
      recipient: `${plant('mail-recipient', of)}@example.com`,
      subject: plant('mail-subject', of),
      body_text: plant('mail-text', of),
      body_html: `<p>${plant('mail-html', of)}</p>`,
      template: 'test',
      state: 'kept',
      failure: null,
      created_at: at,
      sent_at: null,
    })
    .execute();
};

export const anInvitation = async (
  { db, organizationId, plant }: Place,
  values: { programId: string; of: string } | { personId: string; of: string },
): Promise<string> => {
  const id = newId(testNow);
  const scope =
    'programId' in values
      ? ({ role: 'sponsor', program_id: values.programId } as const)
      : ({ role: 'delegate', person_id: values.personId } as const);
  await db
    .insertInto('invitation')
    .values({
      organization_id: organizationId,
      id,
      email: `${plant('invitation-email', values.of)}@example.com`,
      name: plant('invitation-name', values.of),
      ...scope,
      language: 'en',
      token_hash: plant('invitation-token', values.of),
      invited_by: null,
      invited_at: at,
      expires_at: later,
    })
    .execute();
  return id;
};

/** Everything that proves who an account is, as words that must never leave the database. */
export const secretsOf = async (
  { db, organizationId, plant }: Place,
  accountId: string,
  email: string,
  of: string,
): Promise<void> => {
  await db
    .insertInto('password')
    .values({ account_id: accountId, hash: plant('password-hash', of), changed_at: at })
    .execute();
  await db
    .updateTable('second_factor')
    .set({ secret: plant('second-factor', of) })
    .where('account_id', '=', accountId)
    .execute();
  await db
    .insertInto('recovery_code')
    .values({ account_id: accountId, code_hash: plant('recovery-code', of) })
    .execute();
  await db
    .insertInto('account_link')
    .values({
      organization_id: organizationId,
      purpose: 'sign_in',
      email,
      token_hash: plant('account-link', of),
      expires_at: later,
    })
    .execute();
  await db
    .insertInto('idempotency')
    .values({
      organization_id: organizationId,
      account_id: accountId,
      key: plant('idempotency-key', of),
      body_hash: 'h',
      answer: JSON.stringify({ text: plant('idempotency-answer', of) }),
      created_at: at,
    })
    .execute();
};
