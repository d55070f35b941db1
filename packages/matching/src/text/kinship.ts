import { MatchingError } from '../matching-error.ts';
import type { Concept } from './concept.ts';

/** Knowing a part of what is wanted helps nearly as much as knowing the whole; knowing only the general field, half. */
const PER_STEP_NARROWER = 0.8;
export const PER_STEP_BROADER = 0.5;
/** Beyond this many steps two concepts have too little to do with each other. */
const MOST_STEPS = 3;

export type Kindred = {
  /** How far knowing `offered` helps somebody who wants `wanted`, 0 … 1. */
  readonly relation: (offered: string, wanted: string) => number;
  /** The concepts above one, with the steps up to each; empty for a term that is no concept. */
  readonly above: (concept: string) => ReadonlyMap<string, number>;
};

/**
 * Partial credit between concepts from the broader/narrower links. O(1) per question after O(concepts × ancestors).
 * A loop of links does no harm: the shortest way up counts.
 */
export function createKindred(concepts: readonly Concept[]): Kindred {
  const broader = new Map(concepts.map((concept) => [concept.id, concept.broader]));
  for (const { id, broader: parents } of concepts) {
    for (const parent of parents)
      if (!broader.has(parent)) throw new MatchingError('bad_lexicon', { concept: id, broader: parent });
  }
  const stepsAbove = new Map(concepts.map(({ id }) => [id, stepsUp(id, broader)]));
  return {
    relation: (offered, wanted) => {
      if (offered === wanted) return 1;
      const narrower = stepsAbove.get(offered)?.get(wanted);
      if (narrower !== undefined) return PER_STEP_NARROWER ** narrower;
      const wider = stepsAbove.get(wanted)?.get(offered);
      return wider === undefined ? 0 : PER_STEP_BROADER ** wider;
    },
    above: (concept) => stepsAbove.get(concept) ?? NOTHING,
  };
}

const NOTHING: ReadonlyMap<string, number> = new Map();

function stepsUp(id: string, broader: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  let level: readonly string[] = [id];
  for (let step = 1; step <= MOST_STEPS && level.length > 0; step++) {
    const next = [...new Set(level.flatMap((concept) => broader.get(concept) ?? []))];
    level = next.filter((concept) => concept !== id && !steps.has(concept));
    for (const concept of level) steps.set(concept, step);
  }
  return steps;
}
