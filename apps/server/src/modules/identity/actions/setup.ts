/** First run: one link on the console opens the set-up; completing it closes the set-up for ever. */
import type { Language } from '@viceversa/contract';
import type { Config } from '../../../config.ts';
import type { Connection } from '../../../db/client.ts';
import { appendAudit } from '../../../kernel/audit.ts';
import { AppError } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import type { PageRequest } from '../../../kernel/pages.ts';
import { organizationScope } from '../../../kernel/scope.ts';
import { hashToken } from '../rules/token.ts';
import { browserOf, type IdentityParts } from './parts.ts';
import { hashNewPassword, storePassword } from './passwords.ts';
import { beginSecondFactor } from './second-factor.ts';
import { createSignIn, newToken } from './sign-ins.ts';

/** A fresh link while nobody has set this installation up (an earlier one dies); null afterwards. */
export const ensureSetupLink = async (
  { db }: Pick<Connection, 'db'>,
  { baseUrl }: Pick<Config, 'baseUrl'>,
): Promise<string | null> => {
  const organization = await db.selectFrom('organization').select('id').limit(1).executeTakeFirst();
  if (organization) return null;
  const token = newToken();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('setup')
    .values({ token_hash: hashToken(token), completed_at: null })
    .onConflict((conflict) =>
      conflict
        .column('only_one')
        .doUpdateSet({ token_hash: hashToken(token) })
        .where('setup.completed_at', 'is', null),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? `${baseUrl}/setup?token=${token}` : null;
};

/** Refuses unless the token opens a set-up that nobody has completed. */
export const checkSetup = async ({ db }: Pick<IdentityParts, 'db'>, token: string): Promise<void> => {
  const setup = await db.selectFrom('setup').selectAll().executeTakeFirst();
  if (setup?.completed_at) throw new AppError('setup_closed');
  if (!setup || setup.token_hash !== hashToken(token)) throw new AppError('link_not_valid');
};

export type NewOrganization = {
  readonly organization: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
};

/** Answers the owner's cookie. Of two submissions at once, the one that closes the set-up goes on. */
export const completeSetup = async (
  parts: IdentityParts,
  request: PageRequest,
  token: string,
  given: NewOrganization,
): Promise<string> => {
  await checkSetup(parts, token);
  const hash = await hashNewPassword(given.password, given);
  const at = request.now.toString({ fractionalSecondDigits: 3 });
  return parts.db.transaction().execute(async (db) => {
    const { numUpdatedRows } = await db
      .updateTable('setup')
      .set({ completed_at: at })
      .where('token_hash', '=', hashToken(token))
      .where('completed_at', 'is', null)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) throw new AppError('setup_closed');
    const organizationId = organizationScope(newId(request.now));
    const accountId = newId(request.now);
    await db
      .insertInto('organization')
      .values({
        id: organizationId,
        name: given.organization,
        language: given.language,
        time_zone: given.timeZone,
        created_at: at,
      })
      .execute();
    await db
      .insertInto('account')
      .values({
        id: accountId,
        organization_id: organizationId,
        person_id: null,
        email: given.email,
        name: given.name,
        language: given.language,
        time_zone: given.timeZone,
        disabled_at: null,
        created_at: at,
        updated_at: at,
      })
      .execute();
    await storePassword(db, accountId, hash, request.now);
    await db
      .insertInto('role_assignment')
      .values({
        organization_id: organizationId,
        id: newId(request.now),
        account_id: accountId,
        role: 'owner',
        program_id: null,
        created_at: at,
      })
      .execute();
    await beginSecondFactor(db, parts.sealer, accountId);
    await appendAudit(db, organizationId, {
      at,
      actor: `account:${accountId}`,
      action: 'setup.complete',
      object: `organization:${organizationId}`,
      result: 'ok',
      ip: request.ip,
    });
    const { cookie } = await createSignIn(db, { ...browserOf(parts, request), accountId });
    return cookie;
  });
};
