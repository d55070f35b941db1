import type { pairs as english } from '../en/pairs.ts';
import type { Shape } from '../shape.ts';

export const pairs = {} as const satisfies Shape<typeof english>;
