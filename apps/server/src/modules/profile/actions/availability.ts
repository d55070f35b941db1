import type { AvailabilityView, In, setAvailability as setEndpoint } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { isTimeZone, settleWindows } from '../../people/index.ts';
import { bumpRevisionsOf } from '../../programs/index.ts';
import { viewAvailability } from '../reads/availability.ts';
import { ownPerson } from '../reads/own.ts';

/** When two people can meet is a hard rule of matching, so runs made before are outdated. */
export const setAvailability = async (ctx: Ctx, input: In<typeof setEndpoint>): Promise<AvailabilityView> => {
  const personId = ownPerson(ctx);
  if (!isTimeZone(input.timeZone))
    throw new AppError('invalid_input', {}, [{ path: 'timeZone', code: 'unknown_zone' }]);
  const windows = settleWindows(input.windows);
  const { numUpdatedRows } = await ctx.db
    .updateTable('person')
    .set((person) => ({
      time_zone: input.timeZone,
      availability: JSON.stringify(windows),
      version: person('version', '+', 1),
      updated_at: ctx.now.toString({ fractionalSecondDigits: 3 }),
    }))
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', personId)
    .where('version', '=', input.version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) {
    const { version } = await viewAvailability(ctx);
    throw new AppError('stale_version', { yours: input.version, current: version });
  }
  await bumpRevisionsOf(ctx, personId);
  return viewAvailability(ctx);
};
