import type { SkillConcept, TopicArea } from '../types.ts';
import { duplicates } from './duplicates.ts';

const stableId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The form in which two spellings count as the same term: lower case, no accents, plain apostrophes, single spaces. */
export function normalizeTerm(term: string): string {
  const plain = term.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  return plain.toLowerCase().trim().replace(/\s+/g, ' ');
}

export function checkSkills(concepts: readonly SkillConcept[], areas: readonly TopicArea[]): readonly string[] {
  const areaIds = new Set(areas.map(({ id }) => id));
  const ids = new Set(concepts.map(({ id }) => id));
  return [
    ...duplicates('topicAreas', [...areas.map(({ id }) => id)]),
    ...duplicates('skillConcepts', [...concepts.map(({ id }) => id)]),
    ...concepts.filter(({ id }) => !stableId.test(id)).map(({ id }) => `${id}: an id is kebab-case`),
    ...concepts.filter(({ area }) => !areaIds.has(area)).map(({ id, area }) => `${id}: no topic area ${area}`),
    ...concepts.flatMap(({ id, broader }) =>
      broader.filter((target) => !ids.has(target)).map((target) => `${id}: no broader concept ${target}`),
    ),
    ...concepts.flatMap(({ id, broader }) => duplicates(`${id}: broader`, broader)),
    ...checkTerms(concepts),
    ...findCycles(concepts),
  ];
}

/** A term that led to two concepts would make the import of people guess. */
function checkTerms(concepts: readonly SkillConcept[]): readonly string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { id, names, synonyms } of concepts) {
    const english = [names.en, ...synonyms.en].map(normalizeTerm);
    const italian = [names.it, ...synonyms.it].map(normalizeTerm);
    problems.push(...duplicates(`${id}: English`, english), ...duplicates(`${id}: Italian`, italian));
    for (const term of new Set([...english, ...italian])) {
      const owner = owners.get(term);
      if (owner === undefined) owners.set(term, id);
      else if (owner !== id) problems.push(`"${term}" belongs to ${owner} and to ${id}`);
    }
  }
  return problems;
}

/** Depth first; each concept is settled once, so the search is linear in concepts and links. */
export function findCycles(concepts: readonly Pick<SkillConcept, 'id' | 'broader'>[]): readonly string[] {
  const broaderOf = new Map(concepts.map(({ id, broader }) => [id, broader]));
  const settled = new Set<string>();
  const problems: string[] = [];
  const visit = (id: string, trail: readonly string[]): void => {
    if (trail.includes(id)) {
      problems.push(`broader links run in a circle: ${[...trail.slice(trail.indexOf(id)), id].join(' → ')}`);
      return;
    }
    if (settled.has(id)) return;
    for (const next of broaderOf.get(id) ?? []) visit(next, [...trail, id]);
    settled.add(id);
  };
  for (const { id } of concepts) visit(id, []);
  return problems;
}
