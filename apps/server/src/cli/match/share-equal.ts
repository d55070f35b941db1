import type { ImportedPerson, Skill } from '../../modules/imports/index.ts';

/**
 * Keeps once what many people have: their department, a skill at a level, a list of languages. A file of 200,000 people
 * states a few thousand different things in some million cells.
 */
export function shareEqual(people: readonly ImportedPerson[]): readonly ImportedPerson[] {
  const texts = createPool<string>((text) => text);
  const skills = createPool<Skill>(({ name, level }) => `${level} ${name}`);
  const lists = createPool<readonly string[]>((list) => JSON.stringify(list));
  const textOrNull = (text: string | null) => (text === null ? null : texts(text));
  return people.map((person) => ({
    ...person,
    jobTitle: textOrNull(person.jobTitle),
    department: textOrNull(person.department),
    site: textOrNull(person.site),
    timeZone: textOrNull(person.timeZone),
    languages: lists(person.languages),
    teaches: person.teaches.map(skills),
    learns: person.learns.map(skills),
    interests: person.interests.map(texts),
    goals: person.goals.map(texts),
  }));
}

function createPool<Value>(keyOf: (value: Value) => string): (value: Value) => Value {
  const known = new Map<string, Value>();
  return (value) => {
    const key = keyOf(value);
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, value);
    return value;
  };
}
