import { expect, test } from 'vitest';
import { swapStory } from './swap-story.ts';

const person = (name: string) => ({
  enrollmentId: name,
  personId: name,
  name,
  jobTitle: null,
  department: null,
  site: null,
  level: null,
});
const pair = (mentee: string, mentor: string) => ({ mentee: person(mentee), mentor: person(mentor) });

test('a chain of moves is told mentee by mentee, beginning with the one it was made for', () => {
  const story = swapStory(
    [pair('Bea', 'Max'), pair('Ann', 'Lou'), pair('Cid', 'Ned')],
    [pair('Ann', 'Max'), pair('Bea', 'Lou'), pair('Dan', 'Ned')],
    'Ann',
  );
  expect(story).toEqual([
    { mentee: 'Ann', from: ['Lou'], to: ['Max'] },
    { mentee: 'Bea', from: ['Max'], to: ['Lou'] },
    { mentee: 'Cid', from: ['Ned'], to: [] },
    { mentee: 'Dan', from: [], to: ['Ned'] },
  ]);
});
