import type { pages as english } from '../en/pages.ts';
import type { Shape } from '../shape.ts';

export const pages = {} as const satisfies Shape<typeof english>;
