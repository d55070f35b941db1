import type { Lesson, LessonSituation } from '../types.ts';
import type { Edition } from './edition.ts';
import { type Blocks, facts, field, type Language, label, listField, minutes } from './field.ts';
import { type Html, html } from './html.ts';
import { audienceNames } from './labels.data.ts';
import { renderMarkdown } from './markdown.ts';

/** Who learns answers first and opens the explanation then; a reviewer reads everything at once. */
export function renderLesson(item: Lesson, language: Language, edition: Edition): Blocks {
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
    ...item.scenario.map((situation) => renderSituation(situation, item.scenario, language, edition)),
    ...item.check.map(({ question, options }, index) => {
      const answers = options.map(({ text, right, explanation }) => {
        const verdict = renderVerdict(right ? 'right' : 'notRight', right, language);
        return html`<li>${text[language]}${folded('solution', html`${verdict} ${explanation[language]}`, language, edition)}</li>`;
      });
      return html`<section><h2>${label('check', language)} ${index + 1}</h2><p>${question[language]}</p>
<ul class="choices">${answers}</ul></section>`;
    }),
    field('tomorrow', item.sentence, language),
  ];
}

/** Situations are numbered in the order of the page; a choice may lead to another one. */
function renderSituation(
  { id, text, choices }: LessonSituation,
  all: readonly LessonSituation[],
  language: Language,
  edition: Edition,
): Html {
  const number = (wanted: string) => all.findIndex((each) => each.id === wanted) + 1;
  const ways = choices.map(({ text: choice, consequence, good, next }) => {
    const verdict = renderVerdict(good ? 'goodWay' : 'hasPrice', good, language);
    const onward = next === undefined ? '' : ` ${label('goTo', language)} ${number(next)}.`;
    return html`<li>${choice[language]}${folded('outcome', html`${verdict} ${consequence[language]}${onward}`, language, edition)}</li>`;
  });
  return html`<section><h2>${label('scenario', language)} ${number(id)}</h2><p>${text[language]}</p>
<ul class="choices">${ways}</ul></section>`;
}

function folded(summary: 'solution' | 'outcome', words: Html, language: Language, edition: Edition): Html {
  return html`<details${edition === 'both' ? html` open` : undefined}><summary>${label(summary, language)}</summary><p class="aside">${words}</p></details>`;
}

/** In words, not only in color. */
function renderVerdict(name: 'goodWay' | 'hasPrice' | 'right' | 'notRight', isGood: boolean, language: Language): Html {
  return html`<span class="${isGood ? 'verdict good' : 'verdict'}">${label(name, language)}</span>`;
}
