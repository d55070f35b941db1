export { skillConcepts, templates, topicAreas } from './catalog.ts';
export { defaultParameters, defaultWeights, minimumContactMinutes, parameterLimits } from './parameters.ts';
export type * from './types.ts';
export { dimensionCodes, programKinds } from './types.ts';
