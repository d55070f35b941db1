import type { MatchPairView, MatchPerson, MatchPreview } from '@viceversa/contract';
import { pairKey } from './pair-order.ts';
import type { RunResult } from './run-result.ts';

type Fate = 'kept' | 'joining' | 'leaving';
/** A line of the pair list: a pair of the run, or one that a preview would bring. */
export type PairEntry = {
  readonly mentor: MatchPerson;
  readonly mentee: MatchPerson;
  readonly score: number;
  readonly fate: Fate;
  /** Only pairs of the run come with their reasons. */
  readonly pair: MatchPairView | null;
};

export const entriesOf = (result: RunResult, preview: MatchPreview | undefined): readonly PairEntry[] => {
  const present = result.pairs.map((pair): PairEntry => ({ ...pair, fate: 'kept', pair }));
  if (preview === undefined) return present;
  const keyOf = ({ mentor, mentee }: { readonly mentor: string; readonly mentee: string }) => `${mentee}:${mentor}`;
  const scores = new Map(preview.pairs.map((pair) => [keyOf(pair), pair.score]));
  const leaving = new Set(preview.leaving.map(keyOf));
  const people = peopleOf(result);
  const joining = preview.joining.flatMap(({ score, ...sides }): PairEntry[] => {
    const [mentor, mentee] = [people.get(sides.mentor), people.get(sides.mentee)];
    return mentor && mentee ? [{ mentor, mentee, score, fate: 'joining', pair: null }] : [];
  });
  const kept = present.map((entry): PairEntry => {
    const key = pairKey(entry);
    return leaving.has(key) ? { ...entry, fate: 'leaving' } : { ...entry, score: scores.get(key) ?? entry.score };
  });
  return [...kept, ...joining];
};

/** What changes stands first, mentee by mentee, the end of a pair before the new one; the rest keeps its order. */
export const changesFirst = (entries: readonly PairEntry[], language: string): readonly PairEntry[] => {
  const { compare } = new Intl.Collator(language);
  const changed = entries
    .filter(({ fate }) => fate !== 'kept')
    .sort(
      (a, b) =>
        compare(a.mentee.name, b.mentee.name) ||
        compare(a.mentee.enrollmentId, b.mentee.enrollmentId) ||
        Number(a.fate === 'joining') - Number(b.fate === 'joining'),
    );
  return [...changed, ...entries.filter(({ fate }) => fate === 'kept')];
};

const peopleOf = ({ pairs, unmatched }: RunResult): ReadonlyMap<string, MatchPerson> =>
  new Map(
    [...pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]), ...unmatched.map(({ person }) => person)].map(
      (person) => [person.enrollmentId, person],
    ),
  );
