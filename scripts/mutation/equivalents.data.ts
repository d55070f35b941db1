import type { Equivalent } from './equivalents.ts';

/**
 * Faults that no result can show, each with the reason. They run and count like all others; the score is given with
 * and without them.
 */
export const equivalents: readonly Equivalent[] = [];
