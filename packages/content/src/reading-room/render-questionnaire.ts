import type { Questionnaire } from '../types.ts';
import { type Blocks, type Language, listField } from './field.ts';
import { html } from './html.ts';

export function renderQuestionnaire(item: Questionnaire, language: Language): Blocks {
  const statements = (about: Questionnaire['items'][number]['about']) =>
    item.items.filter((each) => each.about === about).map(({ text }) => text[language]);
  return [
    html`<p>${item.introduction[language]}</p>`,
    listField('aboutStyle', statements('style'), language),
    listField('aboutValues', statements('values'), language),
    listField(
      'answers',
      item.answers.map(({ text }) => text[language]),
      language,
    ),
  ];
}
