import { up as organization } from './0001-organization.ts';
import { up as person } from './0002-person.ts';
import { up as identity } from './0003-identity.ts';
import { up as kernel } from './0004-kernel.ts';
import { up as imports } from './0005-import.ts';
import { up as program } from './0006-program.ts';
import { up as matching } from './0007-matching.ts';
import { up as pair } from './0008-pair.ts';
import { up as demo } from './0009-demo.ts';
import { up as delegate } from './0010-delegate.ts';
import { up as availability } from './0011-availability.ts';
import { up as profile } from './0012-profile.ts';

/** In order; the position is the number. Released migrations never change: add a new one. */
export const migrations: readonly { readonly name: string; readonly up: string }[] = [
  { name: '0001-organization', up: organization },
  { name: '0002-person', up: person },
  { name: '0003-identity', up: identity },
  { name: '0004-kernel', up: kernel },
  { name: '0005-import', up: imports },
  { name: '0006-program', up: program },
  { name: '0007-matching', up: matching },
  { name: '0008-pair', up: pair },
  { name: '0009-demo', up: demo },
  { name: '0010-delegate', up: delegate },
  { name: '0011-availability', up: availability },
  { name: '0012-profile', up: profile },
];
