import type { Bilingual } from '../types.ts';
import type { Entry } from './entries.ts';
import { audienceNames, phaseNames } from './labels.data.ts';

/** Items of several kinds that belong to one topic, phase or reader. */
export type Shelf = {
  readonly of: 'topic' | 'phase' | 'audience';
  readonly file: string;
  readonly names: Bilingual;
  readonly held: readonly Entry[];
};

export const shelfNames = [
  { of: 'topic', names: { en: 'By topic', it: 'Per tema' } },
  { of: 'phase', names: { en: 'By phase', it: 'Per fase' } },
  { of: 'audience', names: { en: 'By reader', it: 'Per chi legge' } },
] as const;

export function shelves(all: readonly Entry[]): readonly Shelf[] {
  const shelf = (of: Shelf['of'], id: string, names: Bilingual, held: readonly Entry[]): readonly Shelf[] =>
    held.length === 0 ? [] : [{ of, file: `${of}-${id}.html`, names, held }];
  return [
    ...all
      .filter(({ kind }) => kind === 'topics')
      .flatMap((topic) =>
        shelf(
          'topic',
          topic.id,
          topic.names,
          all.filter((each) => each !== topic && each.topics.some((id) => id === topic.id)),
        ),
      ),
    ...unique(all.flatMap(({ phase = [] }) => phase)).flatMap((phase) =>
      shelf(
        'phase',
        phase,
        phaseNames[phase],
        all.filter((each) => each.phase === phase),
      ),
    ),
    ...unique(all.flatMap(({ audience = [] }) => audience)).flatMap((audience) =>
      shelf(
        'audience',
        audience,
        audienceNames[audience],
        all.filter((each) => each.audience === audience),
      ),
    ),
  ];
}

export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
