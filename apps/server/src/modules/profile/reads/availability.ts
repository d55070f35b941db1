import type { AvailabilityView } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { ownPerson } from './own.ts';

export const viewAvailability = async (ctx: Ctx): Promise<AvailabilityView> => {
  const view = await ctx.db
    .selectFrom('person')
    .select(['time_zone as timeZone', 'working_start as workingStart', 'working_end as workingEnd'])
    .select(['availability as windows', 'version'])
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', ownPerson(ctx))
    .executeTakeFirst();
  if (!view) throw new AppError('person_not_found');
  return view;
};
