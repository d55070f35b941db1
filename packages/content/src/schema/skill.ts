import * as z from 'zod/mini';
import { bilingual, characters, list, shape, stableId, words } from './text.ts';

export const topicArea = shape({ id: stableId, names: bilingual(characters(60)), description: bilingual(words(30)) });
export type TopicArea = z.infer<typeof topicArea>;

const synonyms = z.readonly(z.array(z.string().check(z.minLength(1, { error: 'an empty text' }), characters(60))));

/**
 * One skill of the taxonomy. Ids are stored with people's profiles: never rename or reuse one, add a synonym instead.
 */
export const skillConcept = shape({
  id: stableId,
  area: stableId,
  names: bilingual(characters(60)),
  synonyms: shape({ en: synonyms, it: synonyms }),
  /** Ids of the more general concepts this one belongs to; the links form no cycle. */
  broader: list(stableId, 0, 4),
});
export type SkillConcept = z.infer<typeof skillConcept>;

export type SkillArea = { readonly area: TopicArea; readonly concepts: readonly SkillConcept[] };
