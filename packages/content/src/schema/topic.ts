import * as z from 'zod/mini';
import { bilingual, characters, list, shape, stableId, words } from './text.ts';

/** The subjects for which complete series of playbooks exist, in the order in which a pair browses them. */
const topicIds = [
  'social-media-presence',
  'ai-assistant',
  'ai-limits',
  'collaboration-async',
  'data-dashboards',
  'inclusive-meetings',
  'credit-interruption',
  'hiring-language',
  'feedback-culture',
  'generation-myths',
  'product-walk-through',
  'support-inbox',
  'security-hygiene',
  'hybrid-work',
  'career-expectations',
  'fresh-eyes',
  'failure-story',
  'network-map',
] as const;
export const topicId = z.enum(topicIds);
export type TopicId = z.infer<typeof topicId>;

export const topic = shape({
  id: topicId,
  names: bilingual(characters(60)),
  description: bilingual(words(35)),
  /** Taxonomy ids: they lead from a program's topic and from a person's profile to the playbooks. */
  concepts: list(stableId, 2, 8),
});
export type Topic = z.infer<typeof topic>;
