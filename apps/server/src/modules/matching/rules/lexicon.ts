import { skillConcepts } from '@viceversa/content';
import { createLexicon } from '@viceversa/matching';

const lexicon = createLexicon(skillConcepts);
const topics = new Map<string, string>();

/** 0 … 1: how far knowing one concept helps somebody who wants the other. */
export const relation = lexicon.relation;

/** Below this a kindred skill helps, but nobody would say that it is what was wanted. */
export const closeEnough = 0.5;

/** The concept that a goal means, so that both languages and small spelling differences meet; else its own words. */
export const topicOf = (goal: string): string => {
  const known = topics.get(goal);
  if (known !== undefined) return known;
  const topic = lexicon.resolve(goal) ?? goal;
  topics.set(goal, topic);
  return topic;
};
