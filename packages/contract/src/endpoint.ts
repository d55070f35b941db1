/**
 * One endpoint = one declaration. The server registers routes from it, OpenAPI is generated from it,
 * the web client calls through it. `input` holds path parameters, query and body in one strict object.
 */
import type * as z from 'zod/mini';
import type { ErrorCode } from './errors.ts';
import type { Permission } from './permissions.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
export type RateLimit = 'general' | 'login' | 'link' | 'invite' | 'export';

export type Endpoint<I extends z.ZodMiniType = z.ZodMiniType, O extends z.ZodMiniType = z.ZodMiniType> = {
  readonly method: Method;
  /** Starts with /api/. A `:programId` segment makes program-scoped roles count for that program only. */
  readonly path: `/api/${string}`;
  readonly needs: Permission;
  readonly summary: string;
  readonly input: I;
  readonly output: O;
  readonly errors: readonly ErrorCode[];
  readonly limit?: RateLimit;
  /** Body size in bytes when the default of 256 KB does not fit (uploads). */
  readonly maxBytes?: number;
  /** Declared when the answer is not JSON (exports); `output` then describes the text. */
  readonly produces?: 'text/csv';
};

export const endpoint = <I extends z.ZodMiniType, O extends z.ZodMiniType>(declared: Endpoint<I, O>): Endpoint<I, O> =>
  declared;

/** Parsed input, as an action receives it. */
export type In<E> = E extends Endpoint<infer I, z.ZodMiniType> ? z.output<I> : never;
/** The view an endpoint answers with. */
export type Out<E> = E extends Endpoint<z.ZodMiniType, infer O> ? z.output<O> : never;
