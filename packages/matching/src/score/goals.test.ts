import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aMentor, aPolicy, aProfile } from '../testing/a-profile.ts';
import { createLexicon } from '../text/lexicon.ts';
import { prepareGoals } from './goal-lists.ts';
import { createGoalsPart, goalUnits } from './goals.ts';
import { FULL, UNKNOWN } from './part-row.ts';
import type { Profile } from './profile.ts';
import { score } from './score.ts';

const concept = (id: string, en: string, it: string, broader: string[] = []) => ({
  id,
  names: { en, it },
  synonyms: { en: [], it: [] },
  broader,
});
const lexicon = createLexicon([
  concept('ai', 'Artificial intelligence', 'Intelligenza artificiale'),
  concept('ml', 'Machine learning', 'Apprendimento automatico', ['ai']),
  concept('vision', 'Computer vision', 'Visione artificiale', ['ai']),
  concept('coaching', 'Coaching', 'Coaching'),
]);
const goalsOf = (mentee: Partial<Profile>, mentor: Partial<Profile>) => {
  const scored = score([aProfile('ada', mentee), aMentor('bo', mentor)], aPolicy(), { lexicon });
  return { value: scored.parts(0, 0)[1]?.value, shared: scored.sharedGoals(0, 0) };
};
const texts = (...goalTexts: string[]) => ({ goalTexts });

describe('goals', () => {
  test('are the same in either language and as a topic', () => {
    expect(goalsOf(texts('Learn machine learning'), texts("Imparare l'apprendimento automatico"))).toEqual({
      value: 1,
      shared: ['ml'],
    });
    expect(goalsOf({ goalTopics: ['ml'] }, texts('machine learning')).value).toBe(1);
  });

  test('meet in words that the lexicon does not know, whatever their ending or one slip', () => {
    expect(goalsOf(texts('urban gardening'), texts('an urban gardning project')).value).toBeGreaterThan(0.3);
    expect(goalsOf(texts('trattative'), texts('trattativa')).value).toBe(1);
    expect(goalsOf(texts('beekeeping'), texts('beekeping')).value).toBe(1);
  });

  test('name concepts and whole topics, but no lone word: read out it says nothing', () => {
    expect(goalsOf(texts('trattative'), texts('trattativa')).shared).toEqual([]);
    const topic = { goalTopics: ['term:urban gardening'] };
    expect(goalsOf(topic, topic).shared).toEqual(['term:urban gardening']);
  });

  test('say nothing where either stated none, and 0 where nothing is shared', () => {
    expect(goalsOf({}, texts('coaching')).value).toBeNull();
    expect(goalsOf(texts('I want to learn this'), texts('coaching')).value).toBeNull();
    expect(goalsOf(texts('beekeeping'), texts('coaching'))).toEqual({ value: 0, shared: [] });
  });

  test('that are kindred count in part, and name what they have in common once', () => {
    const kindred = goalsOf(texts('machine learning'), texts('computer vision'));
    expect(kindred.value).toBeGreaterThan(0.2);
    expect(kindred.value).toBeLessThan(0.5);
    expect(kindred.shared).toEqual(['ai']);
    expect(
      goalsOf(texts('machine learning'), texts('machine learning and AI, artificial intelligence')).shared,
    ).toEqual(['ml']);
  });

  test('that few people have count more', () => {
    const crowd = Array.from({ length: 8 }, (_, k) => aProfile(`x${k}`, texts('coaching')));
    const ada = aProfile('ada', texts('coaching and beekeeping'));
    const scored = score(
      [ada, ...crowd, aMentor('m', texts('coaching')), aMentor('n', texts('beekeeping'))],
      aPolicy(),
      {
        lexicon,
      },
    );
    expect(scored.parts(0, 1)[1]?.value).toBeGreaterThan(scored.parts(0, 0)[1]?.value ?? 1);
  });

  test('without a lexicon are compared word by word', () => {
    const people = [aProfile('ada', texts('robots at home')), aMentor('bo', texts('home robot'))];
    expect(score(people, aPolicy()).parts(0, 0)[1]?.value).toBe(1);
  });

  test('keep a person to 48 terms however long the text', () => {
    const endless = Array.from({ length: 400 }, (_, k) => `word${k}x`).join(' ');
    const { ptr, term } = prepareGoals([aProfile('ada', texts(endless)), aProfile('bo', texts('coaching'))], lexicon);
    expect([...ptr]).toEqual([0, 48, 49]);
    expect(term).toHaveLength(49);
  });
});

const phrase = fc.constantFrom(
  'machine learning',
  'visione artificiale',
  'coaching',
  'beekeeping',
  'beekeping',
  'robots',
);
const person = fc.record({
  goalTopics: fc.array(fc.constantFrom('ai', 'ml', 'coaching'), { maxLength: 2 }),
  goalTexts: fc.array(
    fc.array(phrase, { maxLength: 3 }).map((phrases) => phrases.join(', ')),
    { maxLength: 2 },
  ),
});
const people = fc.array(person, { minLength: 2, maxLength: 8 });

describe('goal lists', () => {
  test('give the same lists for the same people in any order', () => {
    fc.assert(
      fc.property(people, (list) => {
        const read = (profiles: typeof list) => {
          const { ptr, term, weight, terms } = prepareGoals(profiles, lexicon);
          return profiles.map((_, k) =>
            [...term.subarray(ptr[k], ptr[k + 1])].map((number, place) => [
              terms[number],
              weight[(ptr[k] ?? 0) + place],
            ]),
          );
        };
        expect(read([...list].reverse()).reverse()).toEqual(read(list));
      }),
    );
  });

  test('are rising, positive and add up to their totals', () => {
    fc.assert(
      fc.property(people, (list) => {
        const { ptr, term, weight, total } = prepareGoals(list, lexicon);
        list.forEach((_, k) => {
          const [from, to] = [ptr[k] ?? 0, ptr[k + 1] ?? 0];
          for (let at = from + 1; at < to; at++) expect(term[at]).toBeGreaterThan(term[at - 1] ?? 0);
          expect(weight.subarray(from, to).reduce((sum, each) => sum + each, 0)).toBe(total[k]);
          expect(Math.min(1, ...weight.subarray(from, to))).toBeGreaterThan(0);
        });
      }),
    );
  });

  test('score by the inverted index what a merge of two lists scores, the same both ways and 1 with oneself', () => {
    fc.assert(
      fc.property(people, (list) => {
        const lists = prepareGoals([...list, ...list], lexicon);
        const fill = createGoalsPart(lists, list.length, list.length);
        const rows = list.map((_, mentee) => {
          const row = new Uint16Array(list.length);
          fill(mentee, row);
          return row;
        });
        rows.forEach((row, a) => {
          row.forEach((units, b) => {
            expect(units).toBe(merged(lists, a, b));
            expect(units).toBe(rows[b]?.[a]);
          });
          expect([FULL, UNKNOWN]).toContain(row[a]);
        });
      }),
    );
  });
});

function merged({ ptr, term, weight, total }: ReturnType<typeof prepareGoals>, a: number, b: number): number {
  const theirs = new Map<number, number>();
  for (let at = ptr[b] ?? 0; at < (ptr[b + 1] ?? 0); at++) theirs.set(term[at] ?? 0, weight[at] ?? 0);
  let shared = 0;
  for (let at = ptr[a] ?? 0; at < (ptr[a + 1] ?? 0); at++)
    shared += Math.min(weight[at] ?? 0, theirs.get(term[at] ?? 0) ?? 0);
  return goalUnits(shared, total[a] ?? 0, total[b] ?? 0);
}
