import type { DeclaredReport } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { countDeclaredGroups } from '../../profile/index.ts';

/** How well the pairs of a run fit, by groups that people declared. Who declared what stays behind the profile's door. */
export const viewDeclaredFairness = async (ctx: Ctx, runId: string): Promise<DeclaredReport[]> => {
  const pairs = await ctx.db
    .selectFrom('match_run_pair')
    .select(['mentor_person_id as mentor', 'mentee_person_id as mentee', 'score'])
    .where('organization_id', '=', ctx.organizationId)
    .where('run_id', '=', runId)
    .execute();
  const sides = (['mentor', 'mentee'] as const).map(async (side) => {
    const fits = pairs.map((pair) => ({ personId: pair[side], score: pair.score }));
    return (await countDeclaredGroups(ctx, fits)).map((report) => ({ side, ...report }));
  });
  return (await Promise.all(sides)).flat();
};
