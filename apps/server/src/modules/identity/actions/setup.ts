/** First run: one link on the console opens the set-up; completing it closes the set-up for ever. */
import type { Config } from '../../../config.ts';
import type { Connection } from '../../../db/client.ts';
import { hashToken } from '../rules/token.ts';
import { newToken } from './sign-ins.ts';

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
