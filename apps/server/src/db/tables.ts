/** Row types. They never leave the server: reads answer with contract views. Instants are ISO strings, dates YYYY-MM-DD. */
import type {
  EnrollmentRole,
  ImportField,
  ImportView,
  MatchRule,
  PairState,
  Policy,
  ProgramKind,
  ProgramState,
  ReasonFacts,
} from '@viceversa/contract';
import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type {
  DeclaredGroupTable,
  OwnSkillTable,
  PersonSkillTable,
  PersonTable,
  QuestionnaireAnswerTable,
} from './person-tables.ts';

/** Stored as jsonb: written as text, read as the value. */
type Json<T extends object | null> = JSONColumnType<T, string, string>;
type NullableJson<T extends object> = ColumnType<T | null, string | null, string | null>;
type Language = 'en' | 'it';
type GrantableRole = 'owner' | 'it_admin' | 'program_manager' | 'sponsor' | 'confidant' | 'delegate';

export type OrganizationTable = {
  id: string;
  name: string;
  language: Language;
  time_zone: string;
  is_demo: Generated<boolean>;
  created_at: string;
};
export type SetupTable = { only_one: Generated<boolean>; token_hash: string; completed_at: string | null };
export type AccountTable = {
  id: string;
  organization_id: string;
  person_id: string | null;
  email: string;
  name: string;
  language: Language | null;
  time_zone: string | null;
  disabled_at: string | null;
  created_at: string;
  updated_at: string;
};
export type PasswordTable = { account_id: string; hash: string; changed_at: string };
export type SecondFactorTable = {
  account_id: string;
  secret: string;
  confirmed_at: string | null;
  last_step: Generated<number>;
};
export type RecoveryCodeTable = { account_id: string; code_hash: string };
export type SignInTable = {
  id: string;
  account_id: string;
  token_hash: string;
  awaits_code: Generated<boolean>;
  ip: string | null;
  device: string | null;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
};
export type AccountLinkTable = {
  organization_id: string;
  purpose: 'sign_in' | 'password';
  email: string;
  token_hash: string;
  expires_at: string;
};
export type RoleAssignmentTable = {
  organization_id: string;
  id: string;
  account_id: string;
  role: GrantableRole;
  program_id: string | null;
  /** Whom a delegate acts for. */
  person_id: string | null;
  created_at: string;
};
export type InvitationTable = {
  organization_id: string;
  id: string;
  email: string;
  name: string;
  role: GrantableRole;
  program_id: string | null;
  person_id: string | null;
  language: Language;
  token_hash: string;
  state: Generated<'open' | 'accepted' | 'revoked'>;
  invited_by: string | null;
  invited_at: string;
  expires_at: string;
};
export type AuditLogTable = {
  organization_id: string;
  sequence: number;
  at: string;
  actor: string;
  action: string;
  object: string | null;
  result: 'ok' | 'refused' | 'failed';
  ip: string | null;
  previous_hash: string;
  hash: string;
};
export type IdempotencyTable = {
  organization_id: string;
  account_id: string;
  key: string;
  body_hash: string;
  answer: NullableJson<object>;
  created_at: string;
};
export type MailTable = {
  organization_id: string;
  id: string;
  recipient: string;
  subject: string;
  body_text: string;
  body_html: string;
  template: string;
  state: 'kept' | 'queued' | 'sent' | 'failed';
  failure: string | null;
  created_at: string;
  sent_at: string | null;
};
export type ImportTable = {
  organization_id: string;
  id: string;
  file_name: string;
  state: ImportView['state'];
  content: Buffer | null;
  encoding: string | null;
  delimiter: string | null;
  headers: Json<string[]>;
  samples: Json<string[][]>;
  mapping: Json<(ImportField | null)[]>;
  is_proposed: Json<boolean[]>;
  levels: Json<Record<string, number>>;
  row_count: Generated<number>;
  counts: Json<Partial<ImportView['counts']>>;
  preview_digest: string | null;
  failure: NullableJson<{ code: string; params: Record<string, string | number> }>;
  progress_done: Generated<number>;
  progress_total: Generated<number>;
  created_by: string | null;
  created_at: string;
  applied_at: string | null;
};
export type ImportProblemTable = {
  organization_id: string;
  import_id: string;
  position: number;
  row_number: number;
  column_name: string | null;
  field: ImportField | null;
  code: string;
  params: Json<Record<string, string | number>>;
  severity: 'error' | 'warning';
};
export type ImportChangeTable = {
  organization_id: string;
  import_id: string;
  position: number;
  kind: 'joiner' | 'changed' | 'leaver';
  row_number: number | null;
  person_id: string | null;
  name: string;
  email: string | null;
  fields: Json<{ field: string; from: string; to: string }[]>;
};
export type ProgramTable = {
  organization_id: string;
  id: string;
  name: string;
  kind: ProgramKind;
  template_key: string | null;
  state: ProgramState;
  objective: Generated<string>;
  starts_on: string;
  ends_on: string;
  languages: Language[];
  policy: Json<Policy>;
  plan: Json<{
    sessions: number;
    sessionMinutes: 15 | 30 | 45 | 60;
    cadenceDays: number;
    acceptanceWorkingDays: number;
    mentorCapacity: number;
    menteeCapacity: number;
  }>;
  published_run_id: string | null;
  counts_groups: Generated<boolean>;
  version: Generated<number>;
  revision: Generated<number>;
  created_at: string;
  updated_at: string;
};
export type EnrollmentTable = {
  organization_id: string;
  id: string;
  program_id: string;
  person_id: string;
  role: EnrollmentRole;
  capacity: number;
  created_at: string;
};
export type MatchInputTable = { organization_id: string; program_id: string; hash: string; content: string };
export type MatchRunTable = {
  organization_id: string;
  id: string;
  program_id: string;
  number: number;
  state: 'queued' | 'running' | 'done' | 'cancelled' | 'failed' | 'published';
  policy: Json<Policy>;
  policy_hash: string;
  input_hash: string;
  seed: number;
  engine: string;
  revision: number;
  objective: number | null;
  certificate: NullableJson<{
    ok: boolean;
    primal: number;
    dual: number;
    violations: string[];
    isProved?: boolean;
    isExact?: boolean;
  }>;
  figures: Json<{
    pairs?: number;
    unmatchedMentors?: number;
    unmatchedMentees?: number;
    meanScore?: number | null;
    minimumScore?: number | null;
    milliseconds?: number;
  }>;
  failure: string | null;
  progress: Json<{ phase: 'waiting' | 'scoring' | 'solving' | 'certifying' | 'saving'; done: number; total: number }>;
  heartbeat_at: string | null;
  created_by: string | null;
  created_at: string;
  finished_at: string | null;
};
export type MatchRunPairTable = {
  organization_id: string;
  run_id: string;
  mentor_enrollment_id: string;
  mentee_enrollment_id: string;
  mentor_person_id: string;
  mentee_person_id: string;
  score: number;
  facts: Json<ReasonFacts>;
  is_locked: boolean;
};
export type MatchRunUnmatchedTable = {
  organization_id: string;
  run_id: string;
  enrollment_id: string;
  person_id: string;
  role: EnrollmentRole;
  free: number;
  cause: Json<{ rule: MatchRule; removed: number }[]>;
  relaxation: NullableJson<{ rule: MatchRule; gained: number }>;
};
export type MatchConstraintTable = {
  organization_id: string;
  id: string;
  program_id: string;
  kind: 'lock' | 'forbid';
  mentor_enrollment_id: string;
  mentee_enrollment_id: string;
  created_at: string;
};
export type PairTable = {
  organization_id: string;
  id: string;
  program_id: string;
  run_id: string | null;
  mentor_person_id: string;
  mentee_person_id: string;
  state: PairState;
  mentor_response: Generated<'waiting' | 'accepted' | 'declined'>;
  mentee_response: Generated<'waiting' | 'accepted' | 'declined'>;
  score: number;
  facts: Json<ReasonFacts>;
  answer_by: string;
  proposed_at: string;
  announced_at: string | null;
  reminded_at: string | null;
  version: Generated<number>;
};
export type AnswerLinkTable = {
  organization_id: string;
  id: string;
  pair_id: string;
  person_id: string;
  token_hash: string;
  expires_at: string;
  used_at: string | null;
};

export type DemoPersonaTable = {
  organization_id: string;
  key: 'owner' | 'program_manager' | 'mentor' | 'mentee' | 'delegate' | 'it_admin' | 'sponsor' | 'line_manager';
  account_id: string;
};

export type Database = {
  organization: OrganizationTable;
  setup: SetupTable;
  person: PersonTable;
  person_skill: PersonSkillTable;
  questionnaire_answer: QuestionnaireAnswerTable;
  declared_group: DeclaredGroupTable;
  own_skill: OwnSkillTable;
  account: AccountTable;
  password: PasswordTable;
  second_factor: SecondFactorTable;
  recovery_code: RecoveryCodeTable;
  sign_in: SignInTable;
  account_link: AccountLinkTable;
  role_assignment: RoleAssignmentTable;
  invitation: InvitationTable;
  audit_log: AuditLogTable;
  idempotency: IdempotencyTable;
  mail: MailTable;
  import: ImportTable;
  import_problem: ImportProblemTable;
  import_change: ImportChangeTable;
  program: ProgramTable;
  enrollment: EnrollmentTable;
  match_input: MatchInputTable;
  match_run: MatchRunTable;
  match_run_pair: MatchRunPairTable;
  match_run_unmatched: MatchRunUnmatchedTable;
  match_constraint: MatchConstraintTable;
  pair: PairTable;
  answer_link: AnswerLinkTable;
  demo_persona: DemoPersonaTable;
};
