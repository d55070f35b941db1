/** The closed list of error codes with their HTTP status. The web shows `errors.<code>` from the catalogs. */
export const errorStatus = {
  invalid_input: 400,
  malformed_request: 400,
  not_signed_in: 401,
  second_factor_needed: 401,
  recent_sign_in_needed: 401,
  sign_in_failed: 401,
  forbidden: 403,
  foreign_origin: 403,
  not_found: 404,
  person_not_found: 404,
  program_not_found: 404,
  enrollment_not_found: 404,
  import_not_found: 404,
  match_run_not_found: 404,
  pair_not_found: 404,
  sign_in_not_found: 404,
  invitation_not_found: 404,
  role_not_found: 404,
  link_not_valid: 404,
  method_not_allowed: 405,
  stale_version: 409,
  already_exists: 409,
  already_invited: 409,
  person_already_enrolled: 409,
  program_wrong_state: 409,
  pair_wrong_state: 409,
  match_run_wrong_state: 409,
  import_wrong_state: 409,
  preview_superseded: 409,
  last_owner: 409,
  constraint_contradiction: 409,
  locked_pair_forbidden: 422,
  own_delegate: 422,
  manager_cycle: 409,
  setup_closed: 409,
  demo_refused: 409,
  not_enough_people: 422,
  weak_password: 422,
  idempotency_mismatch: 422,
  import_has_errors: 422,
  leavers_not_confirmed: 422,
  file_not_readable: 422,
  too_large: 413,
  unsupported_media_type: 415,
  too_many_requests: 429,
  internal: 500,
  busy: 503,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** Codes a field problem can carry (`invalid_input`), shown as `errors.field.<code>`. */
export const fieldCodes = [
  'required',
  'too_short',
  'too_long',
  'too_small',
  'too_big',
  'wrong_format',
  'wrong_type',
  'unknown_value',
  'unknown_field',
  'unknown_zone',
  'end_before_start',
  'weights_all_zero',
] as const;
export type FieldCode = (typeof fieldCodes)[number];

export type FieldProblem = { readonly path: string; readonly code: FieldCode; readonly limit?: number };
export type ErrorParams = Readonly<Record<string, string | number>>;

/** RFC 9457 problem document. */
export type Problem = {
  readonly type: `/errors/${ErrorCode}`;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly params?: ErrorParams;
  readonly fields?: readonly FieldProblem[];
};
