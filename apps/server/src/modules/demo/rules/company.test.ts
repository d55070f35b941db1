import { skillConcepts } from '@viceversa/content';
import { describe, expect, it } from 'vitest';
import { demoCompany } from './company.ts';

describe('the demo organization', () => {
  const people = demoCompany();

  it('has about 240 people, the same every time', () => {
    expect(people.length).toBeGreaterThan(230);
    expect(people.length).toBeLessThan(250);
    expect(demoCompany()).toEqual(people);
  });

  it('gives everybody but the top a manager who stands above', () => {
    const byId = new Map(people.map((person) => [person.employeeId, person]));
    for (const person of people.slice(1)) {
      const manager = byId.get(person.managerId ?? '');
      expect(manager?.level ?? 0).toBeGreaterThan(person.level);
    }
  });

  it('uses only concepts of the taxonomy, unique names and unique addresses', () => {
    const known = new Set(skillConcepts.map(({ id }) => id));
    for (const { concept } of people.flatMap((person) => [...person.teaches, ...person.learns]))
      expect(known).toContain(concept);
    expect(new Set(people.map((person) => `${person.firstName} ${person.lastName}`)).size).toBe(people.length);
    expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
  });
});
