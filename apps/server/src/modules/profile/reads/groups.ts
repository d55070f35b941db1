import { type DeclaredGroupsView, type DeclaredReport, declaredDimensions } from '@viceversa/contract';
import { sql } from 'kysely';
import type { Ctx } from '../../../kernel/context.ts';
import { disclosable } from '../rules/groups.ts';
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

type Fit = { readonly personId: string; readonly score: number };
type Report = Omit<DeclaredReport, 'side'>;

/** The fits of pairs as sums by declared group, the only way in which groups leave this module. */
export const countDeclaredGroups = async (ctx: Ctx, fits: readonly Fit[]): Promise<Report[]> => {
  const byPerson = [...Map.groupBy(fits, ({ personId }) => personId)].map(([personId, own]) => ({
    personId,
    score: own.reduce((sum, { score }) => sum + score, 0) / own.length,
  }));
  const rows = await ctx.db
    .selectFrom('declared_group')
    .select(['person_id', 'gender', 'age_band as ageBand', 'caregiver'])
    .where('organization_id', '=', ctx.organizationId)
    .where(sql<boolean>`person_id = any(${byPerson.map(({ personId }) => personId)}::uuid[])`)
    .execute();
  const declared = new Map(rows.map(({ person_id, ...groups }) => [person_id, groups]));
  return declaredDimensions.map((dimension) => ({
    dimension,
    shown: disclosable(
      byPerson.map(({ personId, score }) => {
        const group = declared.get(personId)?.[dimension] ?? null;
        return { group: group === 'undisclosed' ? null : group, score };
      }),
    ),
  }));
};
