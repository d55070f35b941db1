import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';

/** Whoever leaves takes along what they said about themself; whoever comes back is asked anew. */
export const forgetProfile = async (ctx: Ctx, personIds: readonly string[]): Promise<void> => {
  for (const table of ['questionnaire_answer', 'declared_group'] as const)
    await ctx.db
      .deleteFrom(table)
      .where('organization_id', '=', ctx.organizationId)
      .where(sql<boolean>`person_id = any(${personIds}::uuid[])`)
      .execute();
};
