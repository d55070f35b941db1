import { listTemplates, policy, sessionPlan } from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import { planOf, policyOf, startOf, templateCatalog } from './templates.ts';

describe('templates', () => {
  test('the catalog is what the contract declares', () => {
    const catalog = templateCatalog();
    expect(listTemplates.output.parse(catalog)).toEqual(catalog);
    expect(catalog.items.length).toBeGreaterThan(0);
  });

  test('what no matching arranges is told with the template, and its plan still fits the limits', () => {
    const { items } = templateCatalog();
    const group = items.find(({ key }) => key === 'circle');
    expect(group?.byHand.map(({ en }) => en).join(' ')).toContain('gather those pairs into one group');
    expect(group?.plan).toMatchObject({ sessionMinutes: 60, mentorCapacity: 5 });
    expect(items.filter(({ kind, byHand }) => kind === 'circle' && byHand.length === 0)).toEqual([]);
  });

  test('a circle without a template says the same, and gathers as many people for as long', () => {
    const { items, kinds } = templateCatalog();
    const design = items.find(({ key }) => key === 'circle');
    const { byHand, plan } = kinds.find(({ kind }) => kind === 'circle') ?? {};
    expect(byHand).toEqual(design?.byHand);
    expect(plan).toMatchObject({ mentorCapacity: 5, sessionMinutes: 60 });
    expect(kinds.filter((each) => each.byHand.length > 0).map(({ kind }) => kind)).toEqual(['circle']);
  });

  test('only a required difference becomes a hard rule', () => {
    const start = startOf('reverse');
    expect(policyOf(start).differentDepartment).toBe(false);
    const strict = { ...start, parameters: { ...start.parameters, differentDepartment: 'required' as const } };
    expect(policyOf(strict).differentDepartment).toBe(true);
  });

  test('every kind starts with rules and a plan inside the limits', () => {
    for (const kind of ['reverse', 'traditional', 'mutual', 'peer', 'circle'] as const) {
      const start = startOf(kind);
      expect(policy.parse(policyOf(start)).levelGap).toBe(kind === 'reverse' || kind === 'traditional' ? 2 : 0);
      expect(sessionPlan.parse(planOf(start)).sessions).toBe(7);
    }
  });
});
