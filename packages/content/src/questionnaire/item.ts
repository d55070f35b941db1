import type { Bilingual } from '../types.ts';

/** One statement, answered on five steps or skipped; a blank form costs nobody anything. */
export interface QuestionnaireItem {
  readonly id: string;
  readonly about: 'style' | 'values';
  readonly text: Bilingual;
}
