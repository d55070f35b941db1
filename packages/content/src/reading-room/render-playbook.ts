import type { Challenge, Playbook, PlaybookStep } from '../types.ts';
import { type Blocks, facts, field, type Language, label, minutes } from './field.ts';
import { type Html, html } from './html.ts';
import { leads, phaseNames } from './labels.data.ts';

/** @param challenges the bank in which the playbook's micro-challenge stands */
export function renderPlaybook(item: Playbook, language: Language, challenges: readonly Challenge[]): Blocks {
  const challenge = challenges.find(({ id }) => id === item.microChallenge);
  return [
    facts(
      phaseNames[item.phase][language],
      `${label('session', language)} ${item.session}`,
      minutes(item.minutes, language),
    ),
    field('aim', item.aim, language),
    field('beforeMentor', item.before.mentor, language),
    field('beforeMentee', item.before.mentee, language),
    ...item.steps.map((step) => renderStep(step, language)),
    ...(challenge === undefined ? [] : [field('microChallenge', challenge.text, language)]),
    field('closingQuestion', item.closingQuestion, language),
    field('shareable', item.shareablePrompt, language),
  ];
}

function renderStep({ minutes: count, lead, title, text, prompts = [] }: PlaybookStep, language: Language): Html {
  return html`<section class="step">
<h2>${title[language]}</h2>
${facts(minutes(count, language), leads[lead][language])}
<p>${text[language]}</p>
${prompts.length === 0 ? undefined : html`<ul class="prompts">${prompts.map((prompt) => html`<li>${prompt[language]}</li>`)}</ul>`}
</section>`;
}
