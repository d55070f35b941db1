import { describe, expect, test } from 'vitest';
import { checkContent } from '../check.ts';
import type {
  AgreementField,
  Card,
  Challenge,
  Content,
  InstrumentItem,
  Lesson,
  Letter,
  Mail,
  Playbook,
} from '../types.ts';
import { sample as content } from './sample.ts';

type Fault = { readonly fault: string; readonly content: Content; readonly says: RegExp };

const line = (en: string, it = 'Una riga di testo in italiano') => ({ en, it });

const shapes: readonly Fault[] = [
  {
    fault: 'a missing field',
    content: withPlaybook((playbook) => omit(playbook, 'aim')),
    says: /playbooks\/trust-1-45\/aim: Invalid input: expected object/,
  },
  {
    fault: 'a field that no schema knows',
    content: withPlaybook((playbook) => ({ ...playbook, colour: 'red' })),
    says: /playbooks\/trust-1-45: Unrecognized key: "colour"/,
  },
  {
    fault: 'minutes that do not add up',
    content: withPlaybook((playbook) => ({ ...playbook, minutes: 30 })),
    says: /trust-1-45: the steps take 45 minutes, the session 30/,
  },
  {
    fault: 'a prompt that is not a question',
    content: withPlaybook((playbook) => ({ ...playbook, closingQuestion: line('Tell me more.', 'Dimmi di più?') })),
    says: /trust-1-45\/closingQuestion\/en: not a question/,
  },
  {
    fault: 'too few prompts',
    content: withPlaybook((playbook) => ({ ...playbook, steps: playbook.steps.map((step) => omit(step, 'prompts')) })),
    says: /trust-1-45: 0 prompts, not 4 to 6/,
  },
  {
    fault: 'a text over its limit in words',
    content: withCard((card) => ({ ...card, situation: line('word '.repeat(31).trim()) })),
    says: /role-reversion\/situation\/en: 31 words, more than 30/,
  },
  {
    fault: 'a text over its limit in characters',
    content: withMail((mail) => ({ ...mail, subject: line('s'.repeat(61)) })),
    says: /pre-session\/subject\/en: 61 characters, more than 60/,
  },
  {
    fault: 'a card that is too short',
    content: withCard((card) => ({ ...card, behind: line('Habit.'), ifPersists: line('Stop.') })),
    says: /role-reversion: \d+ words in en, not 60 to 115/,
  },
  {
    fault: 'a lesson whose sections are too short',
    content: withLesson((lesson) => ({ ...lesson, sections: lesson.sections.slice(0, 3) })),
    says: /mentor-1-role: the sections have \d+ words in en, not 600 to 900/,
  },
  {
    fault: 'a letter of another length than its form',
    content: withLetter((letter) => ({ ...letter, form: 'script' })),
    says: /to-the-mentee: \d+ words in it, a script has 300 to 480/,
  },
  {
    fault: 'a check question with two right options',
    content: withLesson((lesson) => ({
      ...lesson,
      check: lesson.check.map((question) => ({
        ...question,
        options: question.options.map((option) => ({ ...option, right: true })),
      })),
    })),
    says: /mentor-1-role\/check\/0: not exactly one right option/,
  },
  {
    fault: 'a choice that leads nowhere',
    content: withLesson((lesson) => ({ ...lesson, scenario: lesson.scenario.slice(0, 1) })),
    says: /situation ten-minutes-late leads to three-minutes-left, which is not a later one/,
  },
  {
    fault: 'a situation that nothing leads to',
    content: withLesson((lesson) => ({
      ...lesson,
      scenario: [...lesson.scenario, ...lesson.scenario.slice(0, 1).map((first) => ({ ...first, id: 'lost' }))],
    })),
    says: /no choice leads to situation lost/,
  },
  {
    fault: 'HTML in a text',
    content: withLetter((letter) => ({ ...letter, body: { ...letter.body, en: `${letter.body.en} <b>now</b>` } })),
    says: /to-the-mentee\/body\/en: Markdown does not carry HTML/,
  },
  {
    fault: 'Markdown where nothing draws it',
    content: withCard((card) => ({ ...card, behind: { ...card.behind, it: `**${card.behind.it}**` } })),
    says: /role-reversion\/behind\/it: Markdown in a plain text/,
  },
];

const wordings: readonly Fault[] = [
  ...['Lorem ipsum dolor', 'TBD', 'Answer xxx here', 'Really ???'].map((en) => ({
    fault: `the placeholder “${en}”`,
    content: withSituation(line(en)),
    says: /placeholder text \(en\)/,
  })),
  { fault: 'a straight apostrophe', content: withSituation(line("It's late")), says: /a straight quote/ },
  { fault: 'a straight quote', content: withSituation(line('Yes', 'Dice "sì"')), says: /a straight quote.*\(it\)/ },
  {
    fault: 'English quotes in Italian',
    content: withSituation(line('Yes', 'Dice “sì”')),
    says: /English quotes in Italian/,
  },
  {
    fault: 'Italian quotes in English',
    content: withSituation(line('They say «yes»')),
    says: /Italian quotes in English/,
  },
  {
    fault: 'an English period after the quotes',
    content: withSituation(line('They say “yes”.')),
    says: /after the quotes; it stands inside \(en\)/,
  },
  {
    fault: 'an Italian period inside the quotes',
    content: withSituation(line('Yes', 'Dice «sì.»')),
    says: /inside the quotes; it stands after them \(it\)/,
  },
  { fault: 'an em dash', content: withSituation(line('Late—again')), says: /a dash between thoughts/ },
  {
    fault: 'a sign in the wrong encoding',
    content: withSituation(line('Somebody\u00e2\u0080\u0099s turn')),
    says: /read in the wrong encoding/,
  },
  { fault: 'three dots', content: withSituation(line('And then...')), says: /three dots/ },
  {
    fault: 'a gender sign in English',
    content: withSituation(line('He/she is late')),
    says: /a gender sign in English/,
  },
  { fault: 'a wrong accent', content: withSituation(line('Because', 'Non si sa perchè')), says: /a wrong accent/ },
  ...['Quando sei pronto, comincia', 'Mi sono accorta tardi', 'Non sono sicuro', 'Ti sei mai trovata qui'].map(
    (it) => ({
      fault: `the gendered ending in «${it}»`,
      content: withSituation(line('Begin', it)),
      says: /a gendered ending/,
    }),
  ),
  ...['Il tuo mentee arriva', 'Lo dice la mentor'].map((it) => ({
    fault: `the gendered article in «${it}»`,
    content: withSituation(line('Begin', it)),
    says: /an article before mentor or mentee/,
  })),
  {
    fault: 'another word for mentee',
    content: withSituation(line('The mentee', 'Il tirocinante arriva')),
    says: /another word for mentor or mentee/,
  },
  {
    fault: 'one sentence of English left in Italian',
    content: withSituation(line('This is how it goes today. Wait.', 'This is how it goes today. Aspetta.')),
    says: /the same text in both languages: This is how it goes today/,
  },
  {
    fault: 'English that was changed a little in Italian',
    content: withSituation(line('A leader is late for the session.', 'The leader is late for this session today.')),
    says: /the text in it reads like the other language/,
  },
];

const links: readonly Fault[] = [
  {
    fault: 'a dead challenge',
    content: withPlaybook((playbook) => ({ ...playbook, microChallenge: 'nothing' })),
    says: /playbooks\/trust-1-45: no challenge nothing/,
  },
  {
    fault: 'a challenge of another topic',
    content: withPlaybook((playbook) => ({ ...playbook, microChallenge: 'check-one-fact' })),
    says: /trust-1-45: challenge check-one-fact belongs to ai-assistant/,
  },
  {
    fault: 'a dead concept in a playbook',
    content: withPlaybook((playbook) => ({ ...playbook, concepts: ['nothing'] })),
    says: /playbooks\/trust-1-45: no concept nothing/,
  },
  {
    fault: 'a dead concept in a topic',
    content: {
      ...content,
      topics: first(content.topics, (topic) => ({ ...topic, concepts: ['linkedin', 'nothing'] })),
    },
    says: /topics\/social-media-presence: no concept nothing/,
  },
  {
    fault: 'a program topic without any playbook topic',
    content: { ...content, topics: content.topics.slice(2) },
    says: /digital-fluency: topic creators-communities shares no concept/,
  },
  {
    fault: 'a page about an unknown template',
    content: withLetter((letter) => ({ ...letter, template: 'nothing' })),
    says: /letters\/to-the-mentee: no template nothing/,
  },
  {
    fault: 'a dead answer scale',
    content: withItem((item) => ({ ...item, answers: 'nothing' })),
    says: /instrument\/HIE1: no answer scale nothing/,
  },
  {
    fault: 'an id that stands twice',
    content: { ...content, challenges: [...content.challenges, ...content.challenges.slice(0, 1)] },
    says: /challenges: swap-one-thing stands more than once/,
  },
  {
    fault: 'an item that stands twice for one role',
    content: { ...content, instrument: [...content.instrument, ...content.instrument.slice(0, 1)] },
    says: /instrument: HIE1 for both stands more than once/,
  },
  {
    fault: 'two playbooks in one place',
    content: { ...content, playbooks: [...content.playbooks, ...changed(content.playbooks, { id: 'other' })] },
    says: /playbooks: trust 1 in 45 minutes stands more than once/,
  },
  {
    fault: 'two fields of the agreement in one place',
    content: {
      ...content,
      agreement: [...content.agreement, ...changed<AgreementField>(content.agreement, { id: 'other' })],
    },
    says: /agreement: place 5 stands more than once/,
  },
  {
    fault: 'a sentence that stands in two items',
    content: {
      ...content,
      challenges: [...content.challenges, ...changed<Challenge>(content.challenges, { id: 'other' })],
    },
    says: /challenges\/other: says the same sentence as challenges\/swap-one-thing/,
  },
  {
    fault: 'a fact in one language only',
    content: withMail((mail) => ({ ...mail, action: line('Open {playbook}', 'Apri la traccia') })),
    says: /pre-session: action: \{playbook\} in English, \{\} in Italian/,
  },
  {
    fault: 'a fact that is not declared',
    content: withMail((mail) => ({ ...mail, facts: mail.facts.slice(1) })),
    says: /pre-session: fact \{partner\} is not declared/,
  },
  {
    fault: 'a fact that is not used',
    content: withMail((mail) => ({ ...mail, facts: [...mail.facts, 'sponsor'] })),
    says: /pre-session: fact \{sponsor\} is not used/,
  },
];

test.each(['Sono sei minuti', 'Le regole sono state lette', 'È stata una buona idea', 'Chi è mentee', 'Un mentoring'])(
  '«%s» is no gendered ending',
  (it) => {
    expect(checkContent(withSituation(line('Begin', it))).problems.join('\n')).not.toMatch(/gendered|article/);
  },
);

test('the sample has no fault before one is planted', () => {
  expect(checkContent(content).problems).toEqual([]);
});

describe.each([
  ['shape', shapes],
  ['wording', wordings],
  ['link', links],
] as const)('a fault of %s is found', (_, faults) => {
  test.each(faults)('$fault', ({ content: broken, says }) => {
    expect(checkContent(broken).problems.join('\n')).toMatch(says);
  });
});

/** Faults are planted on purpose, so the result need not have the shape that its type says. */
function first<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  return items.map((item, index) => (index === 0 ? change(item) : item));
}

function changed<T>(items: readonly T[], change: Partial<T>): readonly T[] {
  return items.slice(0, 1).map((item) => ({ ...item, ...change }));
}

function omit<T extends object>(item: T, key: keyof T): T {
  const copy = { ...item };
  Reflect.deleteProperty(copy, key);
  return copy;
}

function withPlaybook(change: (item: Playbook) => Playbook): Content {
  return { ...content, playbooks: first(content.playbooks, change) };
}

function withLesson(change: (item: Lesson) => Lesson): Content {
  return { ...content, lessons: first(content.lessons, change) };
}

function withCard(change: (item: Card) => Card): Content {
  return { ...content, cards: first(content.cards, change) };
}

function withSituation(situation: Card['situation']): Content {
  return withCard((card) => ({ ...card, situation }));
}

function withMail(change: (item: Mail) => Mail): Content {
  return { ...content, mails: first(content.mails, change) };
}

function withLetter(change: (item: Letter) => Letter): Content {
  return { ...content, letters: first(content.letters, change) };
}

function withItem(change: (item: InstrumentItem) => InstrumentItem): Content {
  return { ...content, instrument: first(content.instrument, change) };
}
