import { describe, expect, test } from 'vitest';
import { content } from './catalog.ts';
import { sample } from './check/sample.ts';
import { checkContent } from './check.ts';
import type { Content, KindExplanation, ProgramTemplate, SkillConcept } from './types.ts';

describe('the shipped content', () => {
  test('has no problem', () => {
    expect(checkContent().problems).toEqual([]);
  });

  test('counts every bilingual text that was seen', () => {
    const { items } = checkContent();
    // Each concept has a name and a pair of synonym lists; everything else comes on top.
    expect(items).toBeGreaterThan(content.skillConcepts.length * 2);
  });

  test('has at least 420 concepts in at least 18 areas, none of them empty', () => {
    const used = new Set(content.skillConcepts.map(({ area }) => area));
    expect(content.skillConcepts.length).toBeGreaterThanOrEqual(420);
    expect(content.topicAreas.length).toBeGreaterThanOrEqual(18);
    expect(content.topicAreas.map(({ id }) => id)).toEqual([...used]);
  });
});

/** A few concepts as they are, linked to each other; the rest of the library as small as it can be. */
const fewConcepts = [
  'digital-transformation',
  'industry-four',
  'internet-of-things',
  'emerging-technologies',
  'strategy',
];
const small: Content = {
  ...sample,
  topicAreas: content.topicAreas,
  skillConcepts: [
    ...content.skillConcepts.filter(({ id }) => fewConcepts.includes(id)),
    ...sample.skillConcepts.filter(({ id }) => !fewConcepts.includes(id)),
  ],
};

describe('planted faults are found', () => {
  const faults: readonly { readonly fault: string; readonly content: Content; readonly says: RegExp }[] = [
    { fault: 'a missing Italian text', content: withoutItalian(), says: /kinds\/reverse\/what\/it: no text/ },
    {
      fault: 'an empty English text',
      content: withKind({ what: { en: ' ', it: 'Testo' } }),
      says: /what\/en: an empty text/,
    },
    {
      fault: 'an empty synonym',
      content: withConcept({ synonyms: { en: [], it: [''] } }),
      says: /synonyms\/it\/0: an empty text/,
    },
    {
      fault: 'an English text left in Italian',
      content: withKind({ what: { en: 'One two three four', it: 'One two three four' } }),
      says: /same text in both languages/,
    },
    ...['Tutt* invitat*', 'Benvenutə', 'Caro/a mentor', 'Invitato(a)', 'Tutt@ qui', 'Tutore/trice'].map((it) => ({
      fault: `the gender sign in «${it}»`,
      content: withKind({ what: { en: 'Everybody', it } }),
      says: /gender sign in Italian/,
    })),
    {
      fault: 'a concept that stands twice',
      content: { ...small, skillConcepts: [...small.skillConcepts, ...small.skillConcepts.slice(0, 1)] },
      says: /skillConcepts: digital-transformation stands more than once/,
    },
    {
      fault: 'an id that is not kebab-case',
      content: withConcept({ id: 'Going Digital' }),
      says: /an id is kebab-case/,
    },
    { fault: 'an unknown area', content: withConcept({ area: 'nowhere' }), says: /no topic area nowhere/ },
    {
      fault: 'a synonym of two concepts that differ only in case and accents',
      content: withConcept({ synonyms: { en: [], it: ['  STRATÉGIA '] } }),
      says: /"strategia" belongs to digital-transformation and to strategy/,
    },
    {
      fault: 'a synonym that repeats the name',
      content: withConcept({ synonyms: { en: ['digital Transformation'], it: [] } }),
      says: /English: digital transformation stands more than once/,
    },
    {
      fault: 'a dead broader link',
      content: withConcept({ broader: ['nothing'] }),
      says: /no broader concept nothing/,
    },
    {
      fault: 'a circle of broader links',
      content: withConcept({ broader: ['industry-four'] }),
      says: /in a circle: digital-transformation → industry-four → digital-transformation/,
    },
    {
      fault: 'weights that do not sum to 100',
      content: withTemplate(({ weights }) => ({ weights: { ...weights, goals: weights.goals + 1 } })),
      says: /weights sum to 101/,
    },
    {
      fault: 'weights that are not whole numbers',
      content: withTemplate(({ weights }) => ({ weights: { ...weights, goals: 15.5, skills: 49.5 } })),
      says: /a weight is a whole number/,
    },
    {
      fault: 'a preferred difference that cannot count',
      content: withTemplate(({ weights }) => ({ weights: { ...weights, skills: 55, novelty: 0 } })),
      says: /novelty, whose weight is 0/,
    },
    {
      fault: 'a topic that names an unknown concept',
      content: withTemplate(({ topics }) => ({ topics: topics.map((topic) => ({ ...topic, concepts: ['nothing'] })) })),
      says: /digital-fluency: topic automation: no concept nothing/,
    },
    {
      fault: 'a topic without a concept',
      content: withTemplate(({ topics }) => ({ topics: topics.map((topic) => ({ ...topic, concepts: [] })) })),
      says: /topic automation names no concept/,
    },
    {
      fault: 'a goal too few',
      content: withTemplate(({ goals }) => ({ goals: goals.slice(1) })),
      says: /goals is 5, not 6 to 6/,
    },
    {
      fault: 'a goal that stands twice',
      content: withTemplate(({ goals }) => ({ goals: [...goals.slice(1), ...goals.slice(1, 2)] })),
      says: /goals: decide-after-trying stands more than once/,
    },
    { fault: 'a template without risks', content: withTemplate(() => ({ risks: [] })), says: /risks is 0, not 3 to 5/ },
    {
      fault: 'a parameter outside its limits',
      content: withTemplate(({ parameters }) => ({ parameters: { ...parameters, sessions: 15 } })),
      says: /sessions is 15, not 4 to 14/,
    },
    {
      fault: 'a circle whose mentor meets one mentee',
      content: withTemplate(() => ({ kind: 'circle' })),
      says: /mentorCapacity is 1, not 4 to 6/,
    },
    {
      fault: 'sessions that do not fit the program',
      content: withTemplate(({ parameters }) => ({ parameters: { ...parameters, cadenceDays: 28 } })),
      says: /8 sessions take 182 days/,
    },
    {
      fault: 'too little time together',
      content: withTemplate(({ parameters }) => ({
        parameters: { ...parameters, sessionMinutes: 15, kickoffMinutes: 15, closingMinutes: 15 },
      })),
      says: /120 minutes together are too few/,
    },
    {
      fault: 'a reminder after the deadline',
      content: withTemplate(({ parameters }) => ({ parameters: { ...parameters, acceptanceReminderDay: 5 } })),
      says: /the reminder comes too late/,
    },
    {
      fault: 'a template key that stands twice',
      content: { ...small, templates: [...small.templates, ...small.templates.slice(0, 1)] },
      says: /templates: digital-fluency stands more than once/,
    },
    {
      fault: 'a kind that nobody explains',
      content: { ...small, kinds: small.kinds.slice(1) },
      says: /kinds: nothing for reverse/,
    },
    {
      fault: 'a kind without next steps',
      content: { ...small, nextSteps: small.nextSteps.slice(1) },
      says: /nextSteps: nothing for reverse/,
    },
    {
      fault: 'a next step that stands twice',
      content: {
        ...small,
        nextSteps: small.nextSteps.map((steps) => ({ ...steps, accepted: [...steps.accepted, ...steps.accepted] })),
      },
      says: /nextSteps\/reverse: sign-agreement stands more than once/,
    },
  ];

  test.each(faults)('$fault', ({ content: broken, says }) => {
    expect(checkContent(broken).problems.join('\n')).toMatch(says);
  });
});

describe('what looks like a fault and is none', () => {
  const innocent = ['CI/CD', 'test A/B', 'e/o', 'nome@example.com', '#valore', 'P&L (conto economico)'];

  test.each(innocent)('«%s» is no gender sign', (it) => {
    expect(checkContent(withKind({ what: { en: 'Something', it } })).problems).toEqual([]);
  });

  test('an English name of up to three words may be the Italian one', () => {
    const what = { en: 'Mergers and acquisitions', it: 'Mergers and acquisitions' };
    expect(checkContent(withKind({ what })).problems).toEqual([]);
  });
});

function changeFirst<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  return items.map((item, index) => (index === 0 ? change(item) : item));
}

function withConcept(change: Partial<SkillConcept>): Content {
  return { ...small, skillConcepts: changeFirst(small.skillConcepts, (concept) => ({ ...concept, ...change })) };
}

function withTemplate(change: (template: ProgramTemplate) => Partial<ProgramTemplate>): Content {
  return {
    ...small,
    templates: changeFirst(small.templates, (template) => ({ ...template, ...change(template) })),
  };
}

function withKind(change: Partial<KindExplanation>): Content {
  return { ...small, kinds: changeFirst(small.kinds, (kind) => ({ ...kind, ...change })) };
}

function withoutItalian(): Content {
  const what = { en: 'Text', it: 'Testo' };
  Reflect.deleteProperty(what, 'it');
  return withKind({ what });
}
