import type { skills as english } from '../en/skills.ts';
import type { Shape } from '../shape.ts';

export const skills = {} as const satisfies Shape<typeof english>;
