import type { Content } from '../types.ts';
import { duplicates } from './duplicates.ts';

const keyed = [
  ...(['topics', 'playbooks', 'challenges', 'goals', 'lessons', 'cards', 'agreement', 'checkIns'] as const),
  ...(['mails', 'letters', 'articles', 'questions', 'questionnaires', 'answerScales', 'instrumentTexts'] as const),
];

/** Every id stands once in its kind, and every id that an item names exists. */
export function checkReferences(content: Content): readonly string[] {
  const concepts = new Set(content.skillConcepts.map(({ id }) => id));
  const templateKeys = new Set(content.templates.map(({ key }) => key));
  const scales = new Set(content.answerScales.map(({ id }) => id));
  const missing = (where: string, what: string, ids: readonly string[], known: ReadonlySet<string>) =>
    ids.filter((id) => !known.has(id)).map((id) => `${where}: no ${what} ${id}`);
  return [
    ...keyed.flatMap((kind) =>
      duplicates(
        kind,
        content[kind].map(({ id }) => id),
      ),
    ),
    ...duplicates(
      'instrument',
      content.instrument.map((item) => `${item.code} for ${item.for}`),
    ),
    ...content.questionnaires.flatMap(({ id, items }) =>
      duplicates(
        `questionnaires/${id}`,
        items.map((item) => item.id),
      ),
    ),
    ...content.topics.flatMap(({ id, concepts: named }) => missing(`topics/${id}`, 'concept', named, concepts)),
    ...content.playbooks.flatMap(({ id, concepts: named = [] }) =>
      missing(`playbooks/${id}`, 'concept', named, concepts),
    ),
    ...content.letters.flatMap(({ id, template }) =>
      template === undefined ? [] : missing(`letters/${id}`, 'template', [template], templateKeys),
    ),
    ...content.instrument.flatMap(({ code, answers }) =>
      answers === null ? [] : missing(`instrument/${code}`, 'answer scale', [answers], scales),
    ),
    ...checkPlaybooks(content),
    ...checkTemplateTopics(content),
    ...checkPlaces(content),
  ];
}

/** A challenge of another topic would send the pair somewhere else. */
function checkPlaybooks({ playbooks, challenges }: Content): readonly string[] {
  return playbooks.flatMap(({ id, topic, microChallenge }) => {
    const challenge = challenges.find((each) => each.id === microChallenge);
    if (challenge === undefined) return [`playbooks/${id}: no challenge ${microChallenge}`];
    const fits = challenge.topics.length === 0 || (topic !== null && challenge.topics.includes(topic));
    return fits ? [] : [`playbooks/${id}: challenge ${microChallenge} belongs to ${challenge.topics.join(', ')}`];
  });
}

/** Whatever a program is about, a pair finds playbooks for it: over a concept that both name. */
function checkTemplateTopics({ templates, topics }: Content): readonly string[] {
  const led = new Set(topics.flatMap(({ concepts }) => concepts));
  return templates.flatMap(({ key, topics: own }) =>
    own
      .filter(({ concepts }) => !concepts.some((concept) => led.has(concept)))
      .map(({ id }) => `${key}: topic ${id} shares no concept with any topic of playbooks`),
  );
}

/** Two items in the same place of an order: one would hide behind the other. */
function checkPlaces({ playbooks, lessons, agreement, articles, checkIns }: Content): readonly string[] {
  return [
    ...duplicates(
      'playbooks',
      playbooks.map(({ topic, phase, session, minutes }) =>
        topic === null ? `${phase} ${session} in ${minutes} minutes` : `${topic} ${session} in ${minutes} minutes`,
      ),
    ),
    ...duplicates(
      'lessons',
      lessons.map(({ audience, position }) => `${audience} ${position}`),
    ),
    ...duplicates(
      'agreement',
      agreement.map(({ position }) => `place ${position}`),
    ),
    ...duplicates(
      'articles',
      articles.map(({ position }) => `place ${position}`),
    ),
    ...duplicates(
      'checkIns',
      checkIns.map(({ position }) => `place ${position}`),
    ),
  ];
}
