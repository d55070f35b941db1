/** Door of identity: who somebody is, and how that is proved. */
import type { Config } from '../../config.ts';
import type { Connection } from '../../db/client.ts';
import type { Kernel } from '../../kernel/http.ts';
import type { Module } from '../../kernel/module.ts';

export { ensureSetupLink } from './actions/setup.ts';
export { createSignIn, endSignIns } from './actions/sign-ins.ts';
export { authenticate } from './reads/authenticate.ts';

type Parts = { readonly config: Config; readonly connection: Connection; readonly kernel: Kernel };

export const identity = (_parts: Parts): Module => ({ name: 'identity', endpoints: [] });
