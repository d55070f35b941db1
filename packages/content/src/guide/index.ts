import type { Article } from '../types.ts';
import { guidingPrinciples } from './guiding-principles.ts';
import { howFormsDiffer } from './how-forms-differ.ts';
import { patternAmericanExpress } from './pattern-american-express.ts';
import { patternProcterGamble } from './pattern-procter-gamble.ts';
import { whatItIs } from './what-it-is.ts';

export const articles: readonly Article[] = [
  whatItIs,
  howFormsDiffer,
  guidingPrinciples,
  patternProcterGamble,
  patternAmericanExpress,
];
