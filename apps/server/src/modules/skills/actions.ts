import type { createSkill, In, Language, Out } from '@viceversa/contract';
import { sql } from 'kysely';
import type { Ctx } from '../../kernel/context.ts';
import { viewConcept } from './rules/find.ts';
import { type ChosenSkill, conceptOf, isOwnConcept, tidySkills } from './rules/terms.ts';

type Named = { readonly concept: string; readonly label: string };

/** A name that the taxonomy knows in either language, under any synonym, is not a new skill. */
export const create = async (
  ctx: Ctx,
  { name, language }: In<typeof createSkill>,
): Promise<Out<typeof createSkill>> => {
  const concept = conceptOf(name);
  await rememberOwnSkills(ctx, [{ concept, label: name }], language);
  ctx.about(`skill:${concept}`);
  return viewConcept(concept, name, language);
};

/** Keeps terms that the taxonomy lacks, so that the next person finds them; who wrote a term first decides its spelling. */
export const rememberOwnSkills = async (ctx: Ctx, named: readonly Named[], language: Language): Promise<void> => {
  const own = named.filter(({ concept }) => isOwnConcept(concept));
  if (own.length === 0) return;
  await sql`
    insert into own_skill (organization_id, concept, label, language, created_at)
    select distinct on (concept) ${ctx.organizationId}::uuid, concept, label, ${language}, ${ctx.now.toString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(own)}::jsonb) as named (concept text, label text)
    order by concept
    on conflict do nothing
  `.execute(ctx.db);
};

/** The skills of a profile as they are stored: known concepts, each once, own terms remembered. */
export const settleSkills = async (ctx: Ctx, chosen: readonly ChosenSkill[]): Promise<readonly ChosenSkill[]> => {
  const skills = tidySkills(chosen);
  await rememberOwnSkills(ctx, skills, ctx.language);
  return skills;
};
