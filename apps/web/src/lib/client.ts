import type { Endpoint, ErrorCode, ErrorParams, FieldProblem, Problem } from '@viceversa/contract';
import type * as z from 'zod/mini';

/** What went wrong, as the server said it; `offline` when no answer came at all. */
export class ApiError extends Error {
  readonly code: ErrorCode | 'offline';
  readonly status: number;
  readonly params: ErrorParams;
  readonly fields: readonly FieldProblem[];
  readonly requestId: string;

  constructor(problem: Partial<Omit<Problem, 'code'>> & { readonly code: ErrorCode | 'offline' }, requestId = '') {
    super(problem.code);
    this.code = problem.code;
    this.status = problem.status ?? 0;
    this.params = problem.params ?? {};
    this.fields = problem.fields ?? [];
    this.requestId = requestId;
  }
}

type Sendable = { readonly method: string; readonly path: string };
type Filled = { readonly url: string; readonly body: string | undefined };

/** Path parameters go into the path; what is left goes into the query of a read and the body of a write. */
export const fill = ({ method, path }: Sendable, input: unknown): Filled => {
  const left: Record<string, unknown> = typeof input === 'object' ? { ...input } : {};
  const filled = path.replace(/:(\w+)/g, (_, name: string) => {
    const value = left[name];
    delete left[name];
    return encodeURIComponent(String(value));
  });
  if (method !== 'GET') {
    const isBare = method === 'DELETE' && Object.keys(left).length === 0;
    return { url: filled, body: isBare ? undefined : JSON.stringify(left) };
  }
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(left)) {
    if (isScalar(value) && value !== '') query.set(name, String(value));
  }
  return { url: query.size > 0 ? `${filled}?${query}` : filled, body: undefined };
};

/** A query carries nothing else. */
const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** `crypto.randomUUID` is missing on plain http outside loopback, where small installations do run. */
const idempotencyKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Leaves the app for one of the server's own pages; nothing here goes on after that. */
const leaveFor = (page: '/sign-in' | '/second-factor' | '/confirm'): Promise<never> => {
  const here = `${location.pathname}${location.search}`;
  location.assign(`${page}?next=${encodeURIComponent(here)}`);
  return new Promise(() => {});
};

/**
 * The server has parsed what it sends through the declared output. Parsing it again would break a page that is open
 * while the server gets an update: it does not know the new fields.
 */
const isAnswer = <T>(answer: unknown): answer is T => typeof answer === 'object' && answer !== null;

const refusal = async (response: Response): Promise<ApiError> => {
  const answer: unknown = await response.json().catch(() => undefined);
  const problem = isAnswer<Partial<Problem>>(answer) ? answer : {};
  const code = problem.code ?? (response.status >= 500 ? 'internal' : 'malformed_request');
  return new ApiError({ ...problem, code, status: response.status }, response.headers.get('x-request-id') ?? '');
};

/** Characters; browsers keep 64 kB alive altogether, and four bytes make the longest character. */
const keptAlive = 8_000;

/** The untyped half of `call`, for what adds fields to an input on its own (a cursor). */
export const send = async <T>(endpoint: Sendable, input: unknown, signal?: AbortSignal): Promise<T> => {
  const { url, body } = fill(endpoint, input);
  const isWrite = endpoint.method !== 'GET';
  const response = await fetch(url, {
    method: endpoint.method,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(isWrite ? { 'idempotency-key': idempotencyKey() } : {}),
    },
    ...(body === undefined ? {} : { body }),
    // What is said in the moment of leaving the page still arrives.
    keepalive: isWrite && (body?.length ?? 0) < keptAlive,
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : new ApiError({ code: 'offline' });
  });
  if (response.ok) {
    const answer: unknown = await response.json();
    if (isAnswer<T>(answer)) return answer;
    throw new ApiError({ code: 'internal', status: response.status });
  }
  const error = await refusal(response);
  if (error.code === 'not_signed_in') return leaveFor('/sign-in');
  if (error.code === 'second_factor_needed') return leaveFor('/second-factor');
  if (error.code === 'recent_sign_in_needed') return leaveFor('/confirm');
  throw error;
};

/** Calls an endpoint of the contract. Without a session the browser leaves for the sign-in page. */
export const call = <I extends z.ZodMiniType, O extends z.ZodMiniType>(
  endpoint: Endpoint<I, O>,
  input: z.input<I>,
  signal?: AbortSignal,
): Promise<z.output<O>> => send(endpoint, input, signal);
