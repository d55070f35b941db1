import { describe, expect, test } from 'vitest';
import { equivalentOf, staleChanges } from './equivalents.ts';
import { mutantsOf } from './mutants.ts';
import { type Outcome, reportOf, scoreOf } from './report.ts';
import { sampleOf } from './sample.ts';

const mutants = mutantsOf('solve/a.ts', 'let a = b < c;\nlet d = b < e;\n');
const speed = { file: 'solve/a.ts', code: 'let d', changes: ['b < e → b <= e'], reason: 'only a shortcut' };
const outcomes = mutants.map((mutant): Outcome => {
  const equivalent = equivalentOf([speed], mutant);
  return { mutant, equivalent, verdict: equivalent || mutant.line === 1 ? 'survived' : 'killed' };
});

describe('the score', () => {
  test('counts every fault, and says beside it what it is without those that nothing can show', () => {
    expect(scoreOf(outcomes)).toMatchObject({ mutants: 4, killed: 1, survived: 3, excluded: 1, of: 25 });
    expect(scoreOf(outcomes).ofRest).toBeCloseTo(100 / 3);
  });

  test('is reported per folder and file, with each survivor where it stands', () => {
    const report = reportOf(outcomes);
    expect(report).toContain('solve/a.ts:1  b < c → b <= c');
    expect(report).toContain('only a shortcut');
    expect(report).toMatch(/33\.3 % {2}solve\/\n.*solve\/a\.ts\n.*all$/);
  });

  test('shows an entry of the list that a test contradicts', () => {
    expect(reportOf(outcomes.map((each) => ({ ...each, verdict: 'killed' as const })))).toContain('but caught');
  });
});

describe('the list of equivalents', () => {
  test('matches by file, code and change together', () => {
    expect(mutants.filter((mutant) => equivalentOf([speed], mutant)).map(({ line }) => line)).toEqual([2]);
  });

  test('is out of date where its code is gone, as far as the file was looked at', () => {
    expect(staleChanges([speed], mutants)).toEqual([]);
    expect(staleChanges([{ ...speed, code: 'let f' }], mutants)).toEqual(['solve/a.ts: b < e → b <= e']);
    expect(staleChanges([{ ...speed, file: 'repair/b.ts' }], mutants)).toEqual([]);
  });
});

test('a sample depends on its seed alone and keeps the order', () => {
  const list = Array.from({ length: 50 }, (_, place) => place);
  const drawn = sampleOf(list, 10, 3);
  expect(drawn).toHaveLength(10);
  expect(drawn).toEqual(drawn.toSorted((a, b) => a - b));
  expect(sampleOf(list, 10, 3)).toEqual(drawn);
  expect(sampleOf(list, 10, 4)).not.toEqual(drawn);
  expect(sampleOf(list, Number.POSITIVE_INFINITY, 3)).toEqual(list);
});
