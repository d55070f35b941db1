import type { declareGroups as declareEndpoint, In } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { ownPerson } from '../reads/own.ts';

/** With nothing declared any more, nothing is kept. */
export const declareGroups = async (
  ctx: Ctx,
  { gender, ageBand, caregiver }: In<typeof declareEndpoint>,
): Promise<{ done: true }> => {
  const owner = { organization_id: ctx.organizationId, person_id: ownPerson(ctx) };
  const groups = { gender, age_band: ageBand, caregiver };
  if (Object.values(groups).every((group) => group === null))
    await ctx.db
      .deleteFrom('declared_group')
      .where('organization_id', '=', owner.organization_id)
      .where('person_id', '=', owner.person_id)
      .execute();
  else
    await ctx.db
      .insertInto('declared_group')
      .values({ ...owner, ...groups })
      .onConflict((conflict) => conflict.columns(['organization_id', 'person_id']).doUpdateSet(groups))
      .execute();
  return { done: true };
};
