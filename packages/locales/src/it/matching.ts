import type { matching as english } from '../en/matching.ts';
import type { Shape } from '../shape.ts';

export const matching = {} as const satisfies Shape<typeof english>;
