import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCycles, normalizeTerm } from './skills.ts';

/** For each concept, which of the concepts before it are broader: a graph that cannot have a circle. */
const acyclic = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 4 }), { minLength: 2, maxLength: 30 }).map((rows) =>
  rows.map((row, index) => ({
    id: `c${index}`,
    broader: index === 0 ? [] : [...new Set(row.map((target) => `c${target % index}`))],
  })),
);

test('links that only point backwards are never called a circle', () => {
  fc.assert(fc.property(acyclic, (concepts) => findCycles(concepts).length === 0));
});

test('one link from an ancestor back to its descendant is always found', () => {
  fc.assert(
    fc.property(acyclic, (concepts) => {
      const chained = concepts.map(({ id, broader }, index) => ({
        id,
        broader: index === 0 ? [`c${concepts.length - 1}`] : [...broader, `c${index - 1}`],
      }));
      expect(findCycles(chained)).not.toEqual([]);
    }),
  );
});

test('a term is the same in any case, with any accents, apostrophes and spaces', () => {
  expect(normalizeTerm('  Città  Intelligenti ')).toBe('citta intelligenti');
  expect(normalizeTerm('L’IA')).toBe(normalizeTerm("l'ia"));
});

test('normalizing twice changes nothing more', () => {
  fc.assert(fc.property(fc.string(), (term) => normalizeTerm(normalizeTerm(term)) === normalizeTerm(term)));
});
