import type * as z from 'zod/mini';

/**
 * What enqueues a job needs to know of it. Declared in a module's rules when an action enqueues it, so that actions
 * do not import the handler: `export const welcome: JobKind<…> = …` there, `job({ ...welcome, handle })` in jobs.ts.
 */
export type JobKind<Payload extends object> = {
  readonly name: string;
  readonly payload: z.ZodMiniType<Payload>;
  /** Two waiting jobs with one key are one. */
  key?(payload: Payload): string;
};
