/** Each answers what stands below the item's name; the name of a challenge, goal or question is its text. */
import type {
  AgreementField,
  Card,
  Challenge,
  FrequentQuestion,
  Goal,
  SkillConcept,
  Topic,
  TopicArea,
} from '../types.ts';
import type { Edition } from './edition.ts';
import { type Blocks, facts, field, type Language, listField, minutes } from './field.ts';
import { html } from './html.ts';
import { partNames } from './labels.data.ts';
import { renderMarkdown } from './markdown.ts';

export function renderCard(item: Card, language: Language): Blocks {
  return [
    field('situation', item.situation, language),
    field('behind', item.behind, language),
    field('sentence', item.sentence, language),
    field('ifPersists', item.ifPersists, language),
  ];
}

export function renderChallenge(item: Challenge, language: Language): Blocks {
  return [field('sign', item.sign, language), facts(partNames[item.for][language], minutes(item.minutes, language))];
}

export function renderGoal(item: Goal, language: Language): Blocks {
  return [field('sign', item.sign, language), facts(partNames[item.for][language])];
}

export function renderAgreementField(item: AgreementField, language: Language, edition: Edition): Blocks {
  const { choices = [] } = item;
  return [
    html`<p>${item.text[language]}</p>`,
    field('help', item.help, language),
    ...(choices.length === 0
      ? []
      : [
          listField(
            'choices',
            choices.map(({ text }) => text[language]),
            language,
          ),
        ]),
    ...(item.input === 'none' || edition !== 'both' ? [] : [facts(item.input)]),
  ];
}

export function renderQuestion(item: FrequentQuestion, language: Language): Blocks {
  return [html`<div>${renderMarkdown(item.answer[language], 4)}</div>`];
}

export function renderTopic(item: Topic | TopicArea, language: Language): Blocks {
  return [html`<p>${item.description[language]}</p>`];
}

export function renderSkill(item: SkillConcept, language: Language): Blocks {
  return [facts(item.synonyms[language].join(', '))];
}
