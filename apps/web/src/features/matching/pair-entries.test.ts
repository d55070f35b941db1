import { describe, expect, test } from 'vitest';
import { changesFirst, entriesOf } from './pair-entries.ts';

const person = (name: string) => ({
  enrollmentId: name,
  personId: name,
  name,
  jobTitle: null,
  department: null,
  site: null,
  level: null,
});
const facts = {
  contributions: [],
  mentorTeaches: [],
  menteeTeaches: [],
  sharedInterests: [],
  sharedGoals: [],
  sharedLanguages: [],
  overlapMinutes: 0,
  levelGap: 0,
  departments: { mentor: null, mentee: null },
  sites: { mentor: null, mentee: null },
};
const pair = (mentee: string, mentor: string, score: number) => ({
  mentee: person(mentee),
  mentor: person(mentor),
  score,
  facts,
  isLocked: false,
});
const compact = (mentee: string, mentor: string, score: number) => ({ mentee, mentor, score });
const result = {
  pairs: [pair('Zoe', 'Max', 900), pair('Ann', 'Lou', 700), pair('Bea', 'Ned', 500)],
  unmatched: [{ person: person('Ida'), role: 'mentor' as const, free: 1, cause: [], relaxation: null }],
};
const preview = {
  objective: 2000,
  isProved: true,
  isExact: true,
  meanScore: 667,
  minimumScore: 600,
  pairs: [compact('Zoe', 'Max', 800), compact('Bea', 'Lou', 600), compact('Ann', 'Ida', 600)],
  joining: [compact('Bea', 'Lou', 600), compact('Ann', 'Ida', 600)],
  leaving: [compact('Ann', 'Lou', 700), compact('Bea', 'Ned', 500)],
};
const told = (entries: ReturnType<typeof entriesOf>) =>
  entries.map(({ mentee, mentor, score, fate }) => `${mentee.name} ${mentor.name} ${score} ${fate}`);

describe('lines of the pair list', () => {
  test('without a preview they are the pairs of the run', () => {
    expect(told(entriesOf(result, undefined))).toEqual(['Zoe Max 900 kept', 'Ann Lou 700 kept', 'Bea Ned 500 kept']);
  });
  test('a preview marks what ends with its present fit, and brings new pairs and fits, also of people without a pair', () => {
    expect(told(entriesOf(result, preview))).toEqual([
      'Zoe Max 800 kept',
      'Ann Lou 700 leaving',
      'Bea Ned 500 leaving',
      'Bea Lou 600 joining',
      'Ann Ida 600 joining',
    ]);
  });
  test('what changes stands first, the end of a pair before the new one of the same mentee', () => {
    expect(told(changesFirst(entriesOf(result, preview), 'en'))).toEqual([
      'Ann Lou 700 leaving',
      'Ann Ida 600 joining',
      'Bea Ned 500 leaving',
      'Bea Lou 600 joining',
      'Zoe Max 800 kept',
    ]);
  });
});
