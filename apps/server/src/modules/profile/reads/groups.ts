import type { DeclaredGroupsView } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { ownPerson } from './own.ts';

export const viewDeclaredGroups = async (ctx: Ctx): Promise<DeclaredGroupsView> => {
  const personId = ownPerson(ctx);
  const declared = await ctx.db
    .selectFrom('declared_group')
    .select(['gender', 'age_band as ageBand', 'caregiver'])
    .where('organization_id', '=', ctx.organizationId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  const programs = await ctx.db
    .selectFrom('program')
    .select(['program.id', 'program.name'])
    .where('program.organization_id', '=', ctx.organizationId)
    .where('program.counts_groups', '=', true)
    .where('program.state', 'not in', ['closed', 'archived'])
    .where((program) =>
      program.exists(
        program
          .selectFrom('enrollment')
          .select('enrollment.id')
          .where('enrollment.organization_id', '=', ctx.organizationId)
          .where('enrollment.person_id', '=', personId)
          .whereRef('enrollment.program_id', '=', 'program.id'),
      ),
    )
    .orderBy('program.name')
    .execute();
  return { gender: null, ageBand: null, caregiver: null, ...declared, programs };
};
