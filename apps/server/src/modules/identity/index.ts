/** Door of identity: who somebody is, and how that is proved. */
import type { Config } from '../../config.ts';
import type { Connection } from '../../db/client.ts';
import type { Kernel } from '../../kernel/http.ts';
import type { Module } from '../../kernel/module.ts';
import { identityParts } from './actions/parts.ts';
import { endpoints } from './routes/endpoints.ts';

export { ensureSetupLink } from './actions/setup.ts';
export { createSignIn, endSignIns } from './actions/sign-ins.ts';
export { authenticate } from './reads/authenticate.ts';

type Parts = { readonly config: Config; readonly connection: Connection; readonly kernel: Kernel };

export const identity = ({ config, connection, kernel }: Parts): Module => {
  const parts = identityParts(config, connection, kernel);
  return { name: 'identity', endpoints: endpoints(parts) };
};
