import { createThread } from '../../../kernel/thread.ts';
import type { Effect, Order, Outcome, Progress } from './match.ts';
import type { Correction } from './snapshot.ts';

export type SolverRequest = Order & { readonly correction: Correction | null };
export type SolverAnswer =
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'effect'; readonly effect: Effect };

/** All solves of this process, one at a time, beside the event loop. */
export const solver = createThread<SolverRequest, Progress, SolverAnswer>(
  new URL('./solver-thread.ts', import.meta.url),
);
