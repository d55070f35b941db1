/** Sign-ins: a row per browser, found by the hash of the token in its cookie. Every new proof makes a new one. */
import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../../db/tables.ts';
import { newId } from '../../../kernel/id.ts';
import { signInCookie } from '../rules/cookie.ts';
import { lifetimes } from '../rules/lifetimes.ts';
import { hashToken } from '../rules/token.ts';

export const newToken = (): string => randomBytes(32).toString('base64url');

export type NewSignIn = {
  readonly accountId: string;
  readonly now: Temporal.Instant;
  readonly ip: string | null;
  /** `User-Agent`; the first 200 characters are kept. */
  readonly device: string | null;
  readonly isHttps: boolean;
  /** Opens nothing until the second factor is in. */
  readonly awaitsCode?: boolean;
};

/** `cookie` is the Set-Cookie value; its part before the first `;` serves as a request's Cookie header. */
export const createSignIn = async (
  db: Kysely<Database>,
  { accountId, now, ip, device, isHttps, awaitsCode = false }: NewSignIn,
): Promise<{ readonly signInId: string; readonly cookie: string }> => {
  const token = newToken();
  const signInId = newId(now);
  const lifetime = awaitsCode ? { minutes: lifetimes.awaitsCodeMinutes } : { hours: lifetimes.signInDays * 24 };
  await db.deleteFrom('sign_in').where('account_id', '=', accountId).where('expires_at', '<', now.toString()).execute();
  await db
    .insertInto('sign_in')
    .values({
      id: signInId,
      account_id: accountId,
      token_hash: hashToken(token),
      awaits_code: awaitsCode,
      ip,
      device: device?.slice(0, 200) ?? null,
      created_at: now.toString(),
      last_seen_at: now.toString(),
      expires_at: now.add(lifetime).toString(),
    })
    .execute();
  return { signInId, cookie: signInCookie(token, isHttps) };
};

/** Ends every sign-in of an account, except the one given. */
export const endSignIns = async (db: Kysely<Database>, accountId: string, except?: string): Promise<void> => {
  await db
    .deleteFrom('sign_in')
    .where('account_id', '=', accountId)
    .$if(except !== undefined, (query) => query.where('id', '<>', except ?? ''))
    .execute();
};

/** A stolen token is worth nothing after a change of what the account may do: the browser gets a new one. */
export const endSignInByToken = async (db: Kysely<Database>, token: string): Promise<void> => {
  await db.deleteFrom('sign_in').where('token_hash', '=', hashToken(token)).execute();
};
