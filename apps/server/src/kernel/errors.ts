import { type ErrorCode, type ErrorParams, errorStatus, type FieldProblem, type Problem } from '@viceversa/contract';

/** Every expected failure: a code of the contract's closed list, and what its sentence needs. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly fields: readonly FieldProblem[];
  constructor(code: ErrorCode, params: ErrorParams = {}, fields: readonly FieldProblem[] = []) {
    super(code);
    this.code = code;
    this.params = params;
    this.fields = fields;
  }
}

/** RFC 9457. Deliberately without anything of the request, so that refused and absent read the same. */
export const problemOf = (error: AppError): Problem => ({
  type: `/errors/${error.code}`,
  title: error.code.replaceAll('_', ' '),
  status: errorStatus[error.code],
  code: error.code,
  ...(Object.keys(error.params).length > 0 ? { params: error.params } : {}),
  ...(error.fields.length > 0 ? { fields: error.fields } : {}),
});

/** The name of the constraint a PostgreSQL error speaks of, when it is a violated one (class 23). */
export const violatedConstraint = (error: unknown): string | null => {
  if (!(error instanceof Error) || !('code' in error) || !('constraint' in error)) return null;
  const isViolation = typeof error.code === 'string' && error.code.startsWith('23');
  return isViolation && typeof error.constraint === 'string' ? error.constraint : null;
};
