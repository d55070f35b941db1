import type { programs as english } from '../en/programs.ts';
import type { Shape } from '../shape.ts';

export const programs = {} as const satisfies Shape<typeof english>;
