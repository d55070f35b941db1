import { admin } from './admin.ts';
import { imports } from './imports.ts';
import { matching } from './matching.ts';
import { people } from './people.ts';
import { programs } from './programs.ts';
import { review } from './review.ts';
import { skills } from './skills.ts';

/** Loaded as well by whoever runs programs or the installation. */
export const staff = { admin, imports, matching, people, programs, review, skills } as const;
