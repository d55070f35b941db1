/** What is measured: every row of the benchmark, with the target it has to meet. */
import { join } from 'node:path';
import type { Command } from './dialogue/open-dialogue.ts';
import type { InstanceShelf } from './instances/shelf.ts';
import { lemon } from './peers/lemon.ts';
import { npmPeer } from './peers/npm.ts';
import type { Peer } from './peers/peer.ts';
import { scipy } from './peers/scipy.ts';
import type { Target } from './verdict.ts';

export const FAMILIES = ['dense', 'sparse', 'mentoring', 'scarce', 'repair', 'people', 'memory', 'reweigh'] as const;
export type Family = (typeof FAMILIES)[number];

/** Somebody who is asked for one measure, in a process that may answer others too. */
export type Contestant = {
  readonly name: string;
  readonly ask: string;
  readonly find: (mayInstall: boolean) => Promise<Command | null>;
};

export type Row = {
  readonly id: string;
  readonly family: Family;
  readonly what: string;
  /** `warm`: processes stay and have warmed up. `first`: a new process for every measure, and its first call. */
  readonly calls: 'warm' | 'first';
  readonly ours: Contestant;
  /** Our solver without what surrounds it; our result with the seed deciding between equal totals. */
  readonly alone?: Contestant | undefined;
  readonly seeded?: Contestant | undefined;
  /** Whom we are compared with. */
  readonly against?: Contestant | undefined;
  readonly targets: readonly Target[];
  readonly isLarge?: true;
};

type Size = readonly [rows: number, columns: number];

export type Sizes = {
  readonly dense: readonly number[];
  readonly denseFromNpm: number;
  readonly denseInMemory: number;
  readonly sparse: readonly number[];
  readonly mentoring: readonly Size[];
  readonly scarce: Size;
  readonly repair: Size;
  readonly people: readonly number[];
  readonly largePeople: number;
  readonly reweigh: number;
  readonly degree: number;
};

export const FULL: Sizes = {
  dense: [1_000, 5_000, 10_000],
  denseFromNpm: 5_000,
  denseInMemory: 5_000,
  sparse: [10_000, 50_000, 100_000],
  mentoring: [
    [10_000, 6_000],
    [100_000, 60_000],
  ],
  scarce: [10_000, 4_000],
  repair: [100_000, 60_000],
  people: [10_000],
  largePeople: 100_000,
  reweigh: 500,
  degree: 50,
};

export const QUICK: Sizes = {
  dense: [60],
  denseFromNpm: 60,
  denseInMemory: 60,
  sparse: [200],
  mentoring: [[200, 120]],
  scarce: [200, 80],
  repair: [200, 120],
  people: [60],
  largePeople: 80,
  reweigh: 40,
  degree: 10,
};

/** So few different points that most pairs are worth the same as another. */
const TIED_LEVELS = 20;

export function listRows(sizes: Sizes, shelf: InstanceShelf): readonly Row[] {
  const isFull = sizes === FULL;
  /** Targets are for the sizes they were set for. */
  const goals = (...targets: readonly Target[]) => (isFull ? targets : []);
  const ratio = (least: number | undefined) => (least === undefined ? [] : goals({ kind: 'ratio', least }));

  const inDense = (size: number) => {
    const path = () => shelf.dense(size);
    return {
      path,
      what: `dense ${by(size, size)}`,
      ours: (ask: string) => ours('solve-dense.ts', ask, () => [path()]),
    };
  };
  const inEdges = (what: string, path: () => string) => ({
    what,
    path,
    ours: (ask: string) => ours('solve-sparse.ts', ask, () => [path()]),
  });
  const perfect = (size: number) =>
    inEdges(`sparse perfect ${by(size, size)}, ${sizes.degree} edges a row`, () => shelf.perfect(size, sizes.degree));
  const mentoring = ([mentees, mentors]: Size, levels?: number) =>
    inEdges(
      `${by(mentees, mentors)}, ${sizes.degree} edges a row, 1–3 slots${levels === undefined ? '' : `, ${levels} different scores`}`,
      () => shelf.mentoring({ mentees, mentors, degree: sizes.degree, levels, seed: mentees + mentors }),
    );

  const dense = sizes.dense.map((size): Row => {
    const { what, path, ours } = inDense(size);
    const least = { 1000: 2.5, 5000: 6, 10000: 9 }[size];
    const all = { ours: ours('whole'), against: peer(scipy, path) };
    return { id: `dense-${size}`, family: 'dense', what, calls: 'warm', ...all, targets: ratio(least) };
  });
  const denseFromNpm = (['munkres', 'linear-sum-assignment'] as const).map((name): Row => {
    const { what, path, ours } = inDense(sizes.denseFromNpm);
    const all = { ours: ours('whole'), against: peer(npmPeer(name), path) };
    return { id: `dense-${sizes.denseFromNpm}-${name}`, family: 'dense', what, calls: 'warm', ...all, targets: [] };
  });
  const sparse = sizes.sparse.map((size): Row => {
    const { what, path, ours } = perfect(size);
    const all = { ours: ours('whole'), alone: ours('alone'), seeded: ours('seeded'), against: peer(scipy, path) };
    const least = { 100000: 6 }[size];
    return { id: `sparse-${size}`, family: 'sparse', what, calls: 'warm', ...all, targets: ratio(least) };
  });
  const capacitated = (id: string, family: Family, size: Size, least: number | undefined, levels?: number): Row => {
    const { what, path, ours } = mentoring(size, levels);
    const all = { ours: ours('whole'), alone: ours('alone'), seeded: ours('seeded'), against: peer(lemon, path) };
    return { id, family, what: `${family} ${what}`, calls: 'warm', ...all, targets: ratio(least) };
  };
  const warm = [
    ...dense,
    ...denseFromNpm,
    ...sparse,
    ...sizes.mentoring.map((size) => capacitated(`mentoring-${size[0]}`, 'mentoring', size, { 100000: 10 }[size[0]])),
    capacitated('scarce', 'scarce', sizes.scarce, 3),
    capacitated('scarce-tied', 'scarce', sizes.scarce, undefined, TIED_LEVELS),
  ];
  const firstCalls = warm
    .filter(({ id }) => !denseFromNpm.some((row) => row.id === id))
    .map((row): Row => {
      const targets = row.id === 'scarce' ? ratio(1) : [];
      return { ...row, id: `${row.id}-first`, calls: 'first', alone: undefined, seeded: undefined, targets };
    });

  const [repairRows, repairColumns] = sizes.repair;
  const repairs = (['change', 'rehearse'] as const).map((verb): Row => {
    const { path } = mentoring(sizes.repair);
    const asking = (ask: string) => ours('repair-pair.ts', ask, () => [path()]);
    const cold = { ...asking('alone'), name: 'our cold solve, solver alone' };
    const what = `forbid one pair, ${verb}, mentoring ${by(repairRows, repairColumns)}`;
    const all = { ours: asking(verb), against: cold };
    return { id: `repair-${verb}`, family: 'repair', what, calls: 'warm', ...all, targets: ratio(300) };
  });
  const people = [...sizes.people, sizes.largePeople].map((size): Row => {
    const isLarge = size === sizes.largePeople;
    const limits: readonly Target[] = isLarge
      ? [
          { kind: 'wall', mostMs: 300_000 },
          { kind: 'memory', mostMb: 2_000 },
        ]
      : [{ kind: 'wall', mostMs: 5_000 }];
    const what = `people from profiles ${by(size, size)}, 2 threads, proved over all admissible pairs`;
    const contestant = ours('match-people.ts', 'whole', () => [`${size}`, `${size}`]);
    const row: Row = {
      id: `people-${size}`,
      family: 'people',
      what,
      calls: 'first',
      ours: contestant,
      targets: goals(...limits),
    };
    return isLarge ? { ...row, isLarge } : row;
  });
  const memory: Row = {
    id: 'memory-dense',
    family: 'memory',
    what: `memory of a fresh process, ${inDense(sizes.denseInMemory).what}`,
    calls: 'first',
    ours: inDense(sizes.denseInMemory).ours('whole'),
    targets: goals({ kind: 'memory', mostMb: 170 }),
  };
  const reweigh: Row = {
    id: 'reweigh',
    family: 'reweigh',
    what: `${by(sizes.reweigh, sizes.reweigh)} after moving a weight, in process`,
    calls: 'warm',
    ours: ours('move-weight.ts', 'whole', () => [`${sizes.reweigh}`, `${sizes.reweigh}`]),
    targets: goals({ kind: 'wall', mostMs: 300 }),
  };
  return [...warm, ...firstCalls, ...repairs, ...people, memory, reweigh];
}

function ours(program: string, ask: string, given: () => readonly string[]): Contestant {
  const [path, keep] = [program, 'keep-compiled.mjs'].map((name) => join(import.meta.dirname, 'ours', name));
  const find = () =>
    Promise.resolve({ command: process.execPath, args: ['--import', `${keep}`, `${path}`, ...given()] });
  return { name: 'ours', ask, find };
}

function peer({ name, find }: Peer, path: () => string): Contestant {
  return { name, ask: 'run', find: (mayInstall) => find(path(), mayInstall) };
}

function by(rows: number, columns: number): string {
  return `${rows.toLocaleString('en-US')} × ${columns.toLocaleString('en-US')}`;
}
