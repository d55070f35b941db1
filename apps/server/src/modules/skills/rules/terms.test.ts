import { expect, test } from 'vitest';
import { conceptOf } from './terms.ts';

test('a term too long for an id is cut between characters, not inside one', () => {
  const concept = conceptOf('🙂'.repeat(80));
  expect(concept.isWellFormed()).toBe(true);
  expect([...concept]).toHaveLength(80);
});
