import type { Lesson, LessonSituation } from '../types.ts';
import { type Blocks, facts, field, type Language, label, listField, minutes } from './field.ts';
import { type Html, html } from './html.ts';
import { audienceNames } from './labels.data.ts';
import { renderMarkdown } from './markdown.ts';

export function renderLesson(item: Lesson, language: Language): Blocks {
  return [
    facts(audienceNames[item.audience][language], minutes(item.minutes, language)),
    listField(
      'goals',
      item.goals.map((goal) => goal[language]),
      language,
    ),
    ...item.sections.map(
      ({ title, body }) => html`<section><h2>${title[language]}</h2>${renderMarkdown(body[language], 3)}</section>`,
    ),
    html`<section><h2>${label('exercise', language)}</h2>${facts(minutes(item.exercise.minutes, language))}
${renderMarkdown(item.exercise.text[language], 3)}</section>`,
    ...item.scenario.map((situation, index) =>
      renderSituation(situation, index === 0 ? 'scenario' : 'thenSituation', language),
    ),
    ...item.check.map(
      (
        { question, options },
        index,
      ) => html`<section><h2>${label('check', language)} ${index + 1}</h2><p>${question[language]}</p>
<ul>${options.map(({ text, right, explanation }) => html`<li>${text[language]}${verdict(right ? 'right' : 'notRight', right, language)}<p class="aside">${explanation[language]}</p></li>`)}</ul></section>`,
    ),
    field('tomorrow', item.sentence, language),
  ];
}

function renderSituation(
  { id, text, choices }: LessonSituation,
  heading: 'scenario' | 'thenSituation',
  language: Language,
): Html {
  return html`<section><h2>${label(heading, language)}</h2>${facts(id)}<p>${text[language]}</p>
<ul>${choices.map(({ text: choice, consequence, good, next }) => html`<li>${choice[language]}${verdict(good ? 'goodWay' : 'hasPrice', good, language)}<p class="aside">${consequence[language]}${next === undefined ? undefined : ` → ${next}`}</p></li>`)}</ul></section>`;
}

/** In words, not only in color. */
function verdict(name: 'goodWay' | 'hasPrice' | 'right' | 'notRight', isGood: boolean, language: Language): Html {
  return html` <span class="${isGood ? 'verdict good' : 'verdict'}">${label(name, language)}</span>`;
}
