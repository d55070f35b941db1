import { countWords } from '../schema/text.ts';
import type { Content } from '../types.ts';
import { findTexts, stringsOf } from './texts.ts';

export type InventoryLine = {
  readonly kind: string;
  readonly items: number;
  /** How many a complete library has at least. */
  readonly wanted: number;
  readonly words: { readonly en: number; readonly it: number };
};

/** Readers who get twenty frequent questions of their own. */
const askingAudiences = [
  'mentor',
  'mentee',
  'program-manager',
  'sponsor',
  'line-manager',
  'delegate',
  'confidant',
  'administrator',
  'community-lead',
] as const;

/** How much there is of each kind, in items and in words of each language, beside what a complete library has. */
export function inventory(content: Content): readonly InventoryLine[] {
  const { playbooks, lessons, letters, questions, templates } = content;
  return [
    line('skill concepts', content.skillConcepts, 400),
    line('program kinds', [...content.kinds, ...content.nextSteps], 10),
    line('templates', templates, 11),
    line(
      'template pages',
      letters.filter(({ template }) => template !== undefined),
      11,
    ),
    line('topics', content.topics, 18),
    line(
      'phase playbooks',
      playbooks.filter(({ topic }) => topic === null),
      18,
    ),
    line(
      'topic playbooks',
      playbooks.filter(({ topic }) => topic !== null),
      54,
    ),
    line('challenges', content.challenges, 40),
    line(
      'lessons for mentors',
      lessons.filter(({ audience }) => audience === 'mentor'),
      4,
    ),
    line(
      'lessons for mentees',
      lessons.filter(({ audience }) => audience === 'mentee'),
      3,
    ),
    line(
      'lessons for the program team',
      lessons.filter(({ audience }) => !['mentor', 'mentee'].includes(audience)),
      3,
    ),
    line(
      'letters and scripts',
      letters.filter(({ template }) => template === undefined),
      3,
    ),
    line('cards', content.cards, 18),
    line('agreement', content.agreement, 15),
    line('questionnaires', content.questionnaires, 1),
    line('goals', content.goals, 60),
    line('check-in questions', content.checkIns, 3),
    line('mails', content.mails, 13),
    line('articles', content.articles, 5),
    ...askingAudiences.map((asking) =>
      line(
        `questions of ${asking}`,
        questions.filter(({ audience }) => audience === asking),
        20,
      ),
    ),
    line('instrument', content.instrument, 54),
    line('instrument texts', [...content.answerScales, ...content.instrumentTexts], 8),
  ];
}

/** What is still missing from a complete library, one line per kind. */
export function shortages(content: Content): readonly string[] {
  return inventory(content)
    .filter(({ items, wanted }) => items < wanted)
    .map(({ kind, items, wanted }) => `${kind}: ${items} of ${wanted}`);
}

function line(kind: string, items: readonly unknown[], wanted: number): InventoryLine {
  const texts = findTexts(items);
  const count = (of: (text: (typeof texts)[number]) => unknown) =>
    texts.flatMap((text) => stringsOf(of(text))).reduce((sum, text) => sum + countWords(text), 0);
  return { kind, items: items.length, wanted, words: { en: count(({ en }) => en), it: count(({ it }) => it) } };
}
