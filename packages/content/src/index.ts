export { content, skillConcepts, topicAreas } from './catalog.ts';
export { inventory } from './check/inventory.ts';
export { checkContent } from './check.ts';
export { kinds } from './kinds.ts';
export { nextSteps } from './next-steps.ts';
export { defaultParameters, defaultWeights, minimumContactMinutes, parameterLimits } from './parameters.ts';
export { templates } from './templates/index.ts';
export type * from './types.ts';
export { dimensionCodes, programKinds } from './types.ts';
