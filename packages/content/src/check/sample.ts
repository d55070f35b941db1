import { content } from '../catalog.ts';
import type { Content } from '../types.ts';

const only = <T extends { readonly id: string }>(items: readonly T[], ...ids: readonly string[]): readonly T[] =>
  items.filter(({ id }) => ids.includes(id));

const { topics, templates, playbooks } = content;
const named: ReadonlySet<string> = new Set([
  ...topics.flatMap(({ concepts }) => concepts),
  ...templates.flatMap((template) => template.topics.flatMap(({ concepts }) => concepts)),
  ...playbooks.flatMap(({ concepts = [] }) => concepts),
]);

/** One item of each kind, complete in itself: the faults of the tests are planted in it, however large the library is. */
export const sample: Content = {
  ...content,
  topicAreas: content.topicAreas.slice(0, 1),
  skillConcepts: content.skillConcepts
    .filter(({ id }) => named.has(id))
    .map((each) => ({ ...each, area: 'technology', broader: [] })),
  templates: content.templates.filter(({ key }) => key === 'digital-fluency'),
  playbooks: only(content.playbooks, 'trust-1-45', 'ai-assistant-1'),
  challenges: only(content.challenges, 'swap-one-thing', 'assistant-twice-this-week', 'check-one-fact'),
  goals: only(content.goals, 'own-tasks-with-assistant'),
  lessons: only(content.lessons, 'mentor-1-role'),
  cards: only(content.cards, 'role-reversion'),
  agreement: only(content.agreement, 'confidentiality'),
  checkIns: only(content.checkIns, 'what-makes-it-easy'),
  mails: only(content.mails, 'pre-session'),
  letters: only(content.letters, 'to-the-mentee'),
  articles: only(content.articles, 'what-it-is'),
  questions: only(content.questions, 'mentor-enough-to-teach'),
  instrument: content.instrument.filter(({ code }) => code === 'HIE1'),
  answerScales: only(content.answerScales, 'agreement'),
  instrumentTexts: only(content.instrumentTexts, 'pilot-notice'),
};
