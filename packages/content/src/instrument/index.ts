export { answerScales } from './answer-scales.data.ts';
export { instrument } from './items.data.ts';
export { instrumentTexts } from './texts.data.ts';
