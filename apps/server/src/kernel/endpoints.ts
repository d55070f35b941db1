/** Binding of a declared endpoint to its function, with the types sealed in. */
import type { Endpoint } from '@viceversa/contract';
import type * as z from 'zod/mini';
import type { Ctx } from './context.ts';
import { invalidInput } from './validation.ts';

/** For endpoints that need no sign-in: no organization, no transaction. */
export type PublicCtx = Omit<Ctx, 'actor' | 'organizationId' | 'signal' | 'enqueue' | 'about' | 'afterCommit'> & {
  readonly headers: Headers;
};

export type Binding = {
  readonly endpoint: Endpoint;
  /** Parses the raw input (AppError when it does not fit) and answers the call to make. */
  prepare(raw: unknown): { readonly programId: string | null; run(ctx: Ctx): Promise<unknown> };
};
export type PublicBinding = {
  readonly endpoint: Endpoint;
  prepare(raw: unknown): { run(ctx: PublicCtx): Promise<unknown> };
};

const parse = <I extends z.ZodMiniType>(schema: I, raw: unknown): z.output<I> => {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw invalidInput(parsed.error.issues);
  return parsed.data;
};

const programIdOf = (input: unknown): string | null =>
  typeof input === 'object' && input !== null && 'programId' in input && typeof input.programId === 'string'
    ? input.programId
    : null;

/** The answer goes through the declared view: what is not in it cannot leave. */
export const bind = <I extends z.ZodMiniType, O extends z.ZodMiniType>(
  endpoint: Endpoint<I, O>,
  handler: (ctx: Ctx, input: z.output<I>) => Promise<z.output<O>>,
): Binding => ({
  endpoint,
  prepare: (raw) => {
    const input = parse(endpoint.input, raw);
    const isScoped = endpoint.path.includes('/:programId');
    return {
      programId: isScoped ? programIdOf(input) : null,
      run: async (ctx) => endpoint.output.parse(await handler(ctx, input)),
    };
  },
});

export const bindPublic = <I extends z.ZodMiniType, O extends z.ZodMiniType>(
  endpoint: Endpoint<I, O>,
  handler: (ctx: PublicCtx, input: z.output<I>) => Promise<z.output<O>>,
): PublicBinding => ({
  endpoint,
  prepare: (raw) => {
    const input = parse(endpoint.input, raw);
    return { run: async (ctx) => endpoint.output.parse(await handler(ctx, input)) };
  },
});
