import type { KindExplanation, KindNextSteps, ProgramTemplate } from '../types.ts';
import type { Edition } from './edition.ts';
import { type Blocks, facts, field, type Language, label, listField } from './field.ts';
import { html } from './html.ts';
import { partNames } from './labels.data.ts';

export function renderTemplate(item: ProgramTemplate, language: Language, edition: Edition): Blocks {
  const { direction, expertise, purpose, generations, innovation } = item.difference;
  return [
    ...(edition === 'both' ? [facts(item.kind, item.primaryDimensions.join(', '))] : []),
    field('objective', item.objective, language),
    field('description', item.description, language),
    html`<h2>${label('difference', language)}</h2>`,
    field('direction', direction, language),
    field('expertise', expertise, language),
    field('purpose', purpose, language),
    field('generations', generations, language),
    field('innovation', innovation, language),
    html`<h2>${label('who', language)}</h2>`,
    html`<p>${item.mentors[language]}</p>`,
    html`<p>${item.mentees[language]}</p>`,
    listField(
      'topics',
      item.topics.map(({ names }) => names[language]),
      language,
    ),
    html`<h2>${label('goals', language)}</h2>`,
    ...item.goals.map(
      ({ for: part, aim, sign }) =>
        html`<div class="field"><p>${aim[language]}</p><p class="aside">${partNames[part][language]}: ${sign[language]}</p></div>`,
    ),
    html`<h2>${label('risks', language)}</h2>`,
    ...item.risks.map(
      ({ risk, response }) =>
        html`<div class="field"><p>${risk[language]}</p><p class="aside">${response[language]}</p></div>`,
    ),
    html`<h2>${label('indicators', language)}</h2>`,
    ...item.indicators.map(
      ({ names, measure }) =>
        html`<div class="field"><p>${names[language]}</p><p class="aside">${measure[language]}</p></div>`,
    ),
    // The product shows and explains them where a program is made.
    ...(edition === 'both'
      ? [
          listField(
            'parameters',
            Object.entries(item.parameters).map(([name, value]) => `${name}: ${value}`),
            language,
          ),
        ]
      : []),
  ];
}

export function renderKind(item: KindExplanation, language: Language): Blocks {
  return [
    html`<p>${item.what[language]}</p>`,
    field('difference', item.differs, language),
    field('chooseWhen', item.chooseWhen, language),
  ];
}

export function renderNextSteps({ proposed, accepted }: KindNextSteps, language: Language): Blocks {
  return (['proposed', 'accepted'] as const).flatMap((state) => [
    html`<p class="label">${label(state, language)}</p>`,
    ...(state === 'proposed' ? proposed : accepted).map(
      ({ who, title, text }) =>
        html`<div class="field"><p><strong>${title[language]}</strong> (${partNames[who][language]})</p><p>${text[language]}</p></div>`,
    ),
  ]);
}
