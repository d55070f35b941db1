import type { mails as english } from '../en/mails.ts';
import type { Shape } from '../shape.ts';

export const mails = {} as const satisfies Shape<typeof english>;
