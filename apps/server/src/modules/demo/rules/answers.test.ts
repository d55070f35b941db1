import { describe, expect, it } from 'vitest';
import { settleWindows } from '../../people/index.ts';
import { demoAnswers } from './answers.ts';
import { demoCompany } from './company.ts';

describe('what the people of the demo say about themselves', () => {
  const people = demoCompany();
  const said = demoAnswers(people);

  it('is the same every time, most of it and not all', () => {
    expect(demoAnswers(people)).toEqual(said);
    for (const part of ['windows', 'answers', 'groups'] as const) {
      const silent = said.filter((each) => Object.keys(each[part] ?? {}).length === 0);
      expect(silent.length).toBeGreaterThan(people.length / 20);
      expect(silent.length).toBeLessThan(people.length / 2);
    }
  });

  it('holds times as the product itself would store them', () => {
    for (const { windows } of said) expect(settleWindows(windows)).toEqual(windows);
  });
});
