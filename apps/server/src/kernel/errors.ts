import { type ErrorCode, type ErrorParams, errorStatus, type FieldProblem, type Problem } from '@viceversa/contract';
import { isConnectionFailure } from '../db/connection-failure.ts';
import type { Log } from './log.ts';

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

/** Expected failures keep their code; everything else is `internal`, logged here and nowhere shown. */
export const toAppError = (error: unknown, log: Log, id: string): AppError => {
  if (error instanceof AppError) return error;
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : 500;
  if (status === 413) return new AppError('too_large', { limit: '256 KB' });
  if (status === 415) return new AppError('unsupported_media_type');
  if (typeof status === 'number' && status >= 400 && status < 500) return new AppError('malformed_request');
  if (status === 503 || isConnectionFailure(error)) return new AppError('busy');
  log.error({ id, err: error }, 'unexpected');
  return new AppError('internal', { requestId: id });
};
