import type { findSkills, In, Language, Out } from '@viceversa/contract';
import type { Ctx } from '../../kernel/context.ts';
import { findConcepts, type OwnSkill, taxonomyName } from './rules/find.ts';

type Scope = Pick<Ctx, 'db' | 'organizationId'>;

/** What a person who fills in a profile can choose from. */
export const find = async (ctx: Ctx, { q, language }: In<typeof findSkills>): Promise<Out<typeof findSkills>> =>
  q ? { items: findConcepts(q, await ownSkills(ctx), language) } : { items: [] };

const ownSkills = async (ctx: Scope): Promise<OwnSkill[]> =>
  ctx.db
    .selectFrom('own_skill')
    .where('organization_id', '=', ctx.organizationId)
    .select(['concept', 'label'])
    .orderBy('concept')
    .execute();

/** Names of concepts in one language; an organization's own term is named as it was written. */
export const skillLabels = async (ctx: Scope, language: Language): Promise<(concept: string) => string> => {
  const own = new Map((await ownSkills(ctx)).map(({ concept, label }) => [concept, label]));
  return (concept) => taxonomyName(concept, language) ?? own.get(concept) ?? concept.replace(/^term:/, '');
};
