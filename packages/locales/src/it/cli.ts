import type { cli as english } from '../en/cli.ts';
import type { Shape } from '../shape.ts';

export const cli = {} as const satisfies Shape<typeof english>;
