import { skillConcepts } from '@viceversa/content';
import { createLexicon } from '@viceversa/matching';

export const lexicon = createLexicon(skillConcepts);

/** Below this a kindred skill helps, but nobody would say that it is what was wanted. */
export const closeEnough = 0.5;
