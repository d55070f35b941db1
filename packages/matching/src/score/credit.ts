/** How far one offer covers one want. The one place for it, whether all pairs are scored or only a few of very many. */
import { FULL, toUnits } from './part-row.ts';
import type { Policy } from './policy.ts';
import type { Profile } from './profile.ts';

export type Demand = {
  readonly concept: string;
  readonly level: number;
  /** Whole number. */
  readonly importance: number;
  /** Offers below this level do not count. */
  readonly floor: number;
};

export type Offer = { readonly concept: string; readonly level: number };

/** How far knowing `offered` helps somebody who wants `wanted`, 0 … 1; 1 for the same concept. */
export type Kinship = (offered: string, wanted: string) => number;

/** One want per concept (the highest level and importance stated), with the floor set by the competence gap. */
export function demandsOf(profile: Profile, policy: Policy): readonly Demand[] {
  const gap = policy.competenceGap ?? 0;
  const byConcept = new Map<string, Demand>();
  for (const { concept, level, importance = 1 } of profile.learns) {
    const before = byConcept.get(concept);
    const own = profile.teaches.reduce(
      (most, skill) => (skill.concept === concept ? Math.max(most, skill.level) : most),
      0,
    );
    byConcept.set(concept, {
      concept,
      level: Math.max(level, before?.level ?? 0),
      importance: Math.max(importance, before?.importance ?? 0),
      floor: gap === 0 ? 0 : own + gap,
    });
  }
  return [...byConcept.values()];
}

/** Kinship of the concepts × min(1, offered level / wanted level), 0 … 1. */
export function helpOf(kinship: number, offered: number, wanted: number): number {
  return kinship * Math.min(1, offered / wanted);
}

/** The same in ten-thousandths; none below the floor. */
export function creditOf({ level, floor }: Demand, offered: number, kinship: number): number {
  return offered < floor ? 0 : Math.min(FULL, toUnits(helpOf(kinship, offered, level)));
}

export type Relative = readonly [offered: string, kinship: number];

/**
 * Which of the offered concepts help with a wanted one; the wanted one itself always stands first. Terms outside the
 * lexicon can be as many as people; they match only themselves, so nobody asks for their kin.
 */
export function createRelatives(offered: Iterable<string>, kinship: Kinship): (wanted: string) => readonly Relative[] {
  const known = [...offered].filter((concept) => !isUnknownTerm(concept));
  const remembered = new Map<string, readonly Relative[]>();
  return (wanted) => {
    const before = remembered.get(wanted);
    if (before !== undefined) return before;
    const others = isUnknownTerm(wanted) ? [] : known.filter((concept) => concept !== wanted);
    const found = others.map((concept): Relative => [concept, kinship(concept, wanted)]);
    const all: readonly Relative[] = [[wanted, 1], ...found.filter(([, factor]) => factor > 0)];
    remembered.set(wanted, all);
    return all;
  };
}

function isUnknownTerm(concept: string): boolean {
  return concept.startsWith('term:');
}
