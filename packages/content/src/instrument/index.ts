export { answerScales } from './answer-scales.data.ts';
export { instrument } from './items.ts';
export { instrumentTexts } from './texts.data.ts';
