import type * as z from 'zod/mini';
import { part } from './audience.ts';
import { programKind } from './template.ts';
import { bilingual, characters, list, shape, stableId, words } from './text.ts';

export const kindExplanation = shape({
  kind: programKind,
  names: bilingual(characters(60)),
  what: bilingual(words(60)),
  differs: bilingual(words(60)),
  chooseWhen: bilingual(words(45)),
});
export type KindExplanation = z.infer<typeof kindExplanation>;

/** One line of "what happens next", shown to the person it concerns. */
const nextStep = shape({ id: stableId, who: part, title: bilingual(characters(60)), text: bilingual(words(50)) });
export type NextStep = z.infer<typeof nextStep>;

export const kindNextSteps = shape({
  kind: programKind,
  proposed: list(nextStep, 1, 6),
  accepted: list(nextStep, 1, 6),
});
export type KindNextSteps = z.infer<typeof kindNextSteps>;
