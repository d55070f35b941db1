import { account } from './account.ts';
import { admin } from './admin.ts';
import { common } from './common.ts';
import { errors } from './errors.ts';
import { home } from './home.ts';
import { imports } from './imports.ts';
import { matching } from './matching.ts';
import { pairs } from './pairs.ts';
import { people } from './people.ts';
import { programs } from './programs.ts';
import { reasons } from './reasons.ts';
import { skills } from './skills.ts';

/** What the browser loads for this language. */
export const web = {
  common,
  errors,
  home,
  people,
  imports,
  skills,
  programs,
  matching,
  reasons,
  pairs,
  account,
  admin,
} as const;
