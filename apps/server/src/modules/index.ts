/** Every module of the product, in the order of a program's life. */
import type { Config } from '../config.ts';
import type { Connection } from '../db/client.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Kernel } from '../kernel/http.ts';
import type { Module } from '../kernel/module.ts';
import { admin } from './admin/index.ts';
import { demo } from './demo/index.ts';
import { identity } from './identity/index.ts';
import { imports } from './imports/index.ts';
import { library } from './library/index.ts';
import { mail } from './mail/index.ts';
import { matching } from './matching/index.ts';
import { pairs } from './pairs/index.ts';
import { people } from './people/index.ts';
import { profile } from './profile/index.ts';
import { programs } from './programs/index.ts';
import { skills } from './skills/index.ts';

/** What a module may need to be made; most need nothing. */
export type Parts = {
  readonly config: Config;
  readonly connection: Connection;
  readonly clock: Clock;
  readonly kernel: Kernel;
  readonly say: (line: string) => void;
};

export const modules = (parts: Parts): readonly Module[] => [
  identity(parts),
  mail(parts),
  admin(parts),
  people,
  profile,
  skills,
  imports,
  programs,
  matching,
  pairs(parts),
  library,
  demo(parts),
];
