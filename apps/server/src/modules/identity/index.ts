/** Door of identity: who somebody is, and how that is proved. */
import type { Config } from '../../config.ts';
import type { Connection } from '../../db/client.ts';
import type { Kernel } from '../../kernel/http.ts';
import type { Module } from '../../kernel/module.ts';
import { identityParts } from './actions/parts.ts';
import { confirmPages } from './routes/confirm-pages.ts';
import { endpoints } from './routes/endpoints.ts';
import { invitationPages } from './routes/invitation-pages.ts';
import { passwordPages } from './routes/password-pages.ts';
import { secondFactorPages } from './routes/second-factor-pages.ts';
import { setupPages } from './routes/setup-pages.ts';
import { signInPages } from './routes/sign-in-pages.ts';

export { lockOwners } from './actions/owners.ts';
export { ensureSetupLink } from './actions/setup.ts';
export { createSignIn } from './actions/sign-ins.ts';
export { authenticate } from './reads/authenticate.ts';
export { listOwners } from './reads/owners.ts';

type Parts = { readonly config: Config; readonly connection: Connection; readonly kernel: Kernel };

export const identity = ({ config, connection, kernel }: Parts): Module => {
  const parts = identityParts(config, connection, kernel);
  return {
    name: 'identity',
    endpoints: endpoints(parts),
    pages: [
      ...setupPages(parts),
      ...signInPages(parts),
      ...confirmPages(parts),
      ...passwordPages(parts),
      ...secondFactorPages(parts),
      ...invitationPages(parts),
    ],
  };
};
