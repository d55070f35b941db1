import type { Language, Role } from '@viceversa/contract';
import type { Kysely } from 'kysely';
import type { Database } from '../db/tables.ts';
import type { JobKind } from './job-kind.ts';
import type { OrganizationId } from './scope.ts';

export type HeldRole = { readonly role: Role; readonly programId: string | null };

/** Who acts: somebody signed in, the product itself, or somebody who followed a signed link. */
export type Actor =
  | {
      readonly kind: 'account';
      readonly accountId: string;
      readonly signInId: string;
      readonly personId: string | null;
      readonly name: string;
      readonly email: string;
      readonly language: Language | null;
      readonly timeZone: string | null;
      readonly roles: readonly HeldRole[];
      readonly secondFactor: 'on' | 'off' | 'required';
    }
  | { readonly kind: 'link'; readonly personId: string }
  | { readonly kind: 'system'; readonly name: string };

/** What every action and read gets first. `db` is the open transaction when the endpoint writes. */
export type Ctx = {
  readonly actor: Actor;
  readonly organizationId: OrganizationId;
  readonly isDemo: boolean;
  readonly db: Kysely<Database>;
  readonly now: Temporal.Instant;
  readonly requestId: string;
  readonly ip: string | null;
  readonly baseUrl: string;
  /** Aborted once nobody waits for the answer any more. */
  readonly signal: AbortSignal;
  /** The reader's language: the account's, else what the browser asks for. */
  readonly language: Language;
  /** Enqueued in the same transaction as the change: it exists exactly when the change does. */
  enqueue<Payload extends object>(job: JobKind<Payload>, payload: Payload): Promise<void>;
  /** Names the object in the audit row that the kernel writes for this request. */
  about(object: string): void;
  afterCommit(run: () => void): void;
  /** Set-Cookie lines of the answer to an endpoint. */
  setCookies(cookies: readonly string[]): void;
};

/** A context that can open transactions itself: background work. */
export type JobCtx = Omit<Ctx, 'afterCommit' | 'about' | 'setCookies'> & {
  transaction<T>(run: (ctx: Ctx) => Promise<T>): Promise<T>;
};

/** The person behind the actor; null for accounts without one and for the system. */
export const personOf = (actor: Actor): string | null => (actor.kind === 'system' ? null : actor.personId);

export const actorName = (actor: Actor): string => {
  switch (actor.kind) {
    case 'account':
      return `account:${actor.accountId}`;
    case 'link':
      return `link:${actor.personId}`;
    case 'system':
      return `system:${actor.name}`;
  }
};
