import type { account as english } from '../en/account.ts';
import type { Shape } from '../shape.ts';

export const account = {} as const satisfies Shape<typeof english>;
