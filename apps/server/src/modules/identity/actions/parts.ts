import type { Config } from '../../../config.ts';
import type { Connection } from '../../../db/client.ts';
import { appendAudit } from '../../../kernel/audit.ts';
import type { Actor } from '../../../kernel/context.ts';
import type { Kernel } from '../../../kernel/http.ts';
import type { PageRequest } from '../../../kernel/pages.ts';
import { organizationScope } from '../../../kernel/scope.ts';
import { isHttps, presentedToken } from '../rules/cookie.ts';
import { type Attempts, countAttempts } from './attempts.ts';
import { type Sealer, sealer } from './sealed.ts';

/** What identity keeps for as long as the server runs. */
export type IdentityParts = {
  readonly db: Connection['db'];
  readonly kernel: Kernel;
  readonly baseUrl: string;
  readonly isHttps: boolean;
  readonly sealer: Sealer;
  readonly passwordTries: Attempts;
  readonly codeTries: Attempts;
  readonly linkTries: Attempts;
};

export const identityParts = (
  config: Pick<Config, 'baseUrl' | 'dataDir'>,
  connection: Connection,
  kernel: Kernel,
): IdentityParts => ({
  db: connection.db,
  kernel,
  baseUrl: config.baseUrl,
  isHttps: isHttps(config.baseUrl),
  sealer: sealer(config.dataDir),
  passwordTries: countAttempts(10, 15),
  codeTries: countAttempts(10, 15),
  linkTries: countAttempts(5, 60),
});

export const identityActor: Actor = { kind: 'system', name: 'identity' };

/** The browser in front of us, as a sign-in remembers it. */
export type Browser = {
  readonly now: Temporal.Instant;
  readonly ip: string | null;
  readonly device: string | null;
  /** Token in its cookie, whatever that is worth. */
  readonly token: string | null;
  readonly isHttps: boolean;
};

export const browserOf = (parts: IdentityParts, { now, ip, headers }: PageRequest): Browser => ({
  now,
  ip,
  device: headers.get('user-agent'),
  token: presentedToken(headers, parts.isHttps),
  isHttps: parts.isHttps,
});

/** A refused try is written down at the same cost whether or not somebody has the address. */
export const noteRefusal = async (
  { db }: IdentityParts,
  { now, ip }: PageRequest,
  action: string,
  account: { readonly id: string; readonly organizationId: string } | null,
): Promise<void> => {
  const first = await db.selectFrom('organization').select('id').orderBy('created_at').limit(1).executeTakeFirst();
  const organizationId = account?.organizationId ?? first?.id;
  if (organizationId === undefined) return;
  await db.transaction().execute((transaction) =>
    appendAudit(transaction, organizationScope(organizationId), {
      at: now.toString({ fractionalSecondDigits: 3 }),
      actor: account ? `account:${account.id}` : 'nobody',
      action,
      object: null,
      result: 'refused',
      ip,
    }),
  );
};
