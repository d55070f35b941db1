import type { imports as english } from '../en/imports.ts';
import type { Shape } from '../shape.ts';

export const imports = {} as const satisfies Shape<typeof english>;
