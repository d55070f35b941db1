/** Door of administration: what owners and administrators look into. */
import * as contract from '@viceversa/contract';
import type { Config } from '../../config.ts';
import { bind } from '../../kernel/endpoints.ts';
import type { Module } from '../../kernel/module.ts';
import { jobs } from './jobs.ts';
import { listAudit, listOutbox, verifyAudit } from './reads.ts';

export const admin = ({ config }: { readonly config: Pick<Config, 'smtpUrl'> }): Module => ({
  name: 'admin',
  endpoints: [
    bind(contract.listOutbox, async (ctx, input) => ({
      ...(await listOutbox(ctx, input)),
      smtp: config.smtpUrl !== null,
    })),
    bind(contract.listAudit, listAudit),
    bind(contract.verifyAudit, verifyAudit),
  ],
  jobs,
});
