import { account } from './account.ts';
import { errors } from './errors.ts';
import { common } from './everywhere.ts';
import { home } from './home.ts';
import { pairs } from './pairs.ts';
import { profile } from './profile.ts';
import { reasons } from './reasons.ts';

/** What every browser loads for this language. */
export const participant = { account, common, errors, home, pairs, profile, reasons } as const;
