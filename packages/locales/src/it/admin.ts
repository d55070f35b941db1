import type { admin as english } from '../en/admin.ts';
import type { Shape } from '../shape.ts';

export const admin = {} as const satisfies Shape<typeof english>;
