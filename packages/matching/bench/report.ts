/** BENCHMARKS.md, from rows and what was measured. */
import type { Figure, Measured } from './measured.ts';
import type { Place } from './place.ts';
import type { Row } from './rows.ts';
import { ratioOf, type Target, verdictOf, wallRatioOf } from './verdict.ts';

const NOTHING = '–';

const LEAD = `# Benchmarks

Written by \`npm run bench:matching -- --write\`; \`--only dense\` and the like measure a part, \`--large\` adds the
largest people. Instances are seeded (\`bench/instances\`), peers are installed where the machine allows it.

## What is timed

- **Time** is processor time of the whole process, all threads, user and system; medians, the number of runs beside them
  (fewer where one run takes over a minute). All contestants of a row take turns. Load is the machine's one-minute
  average before and after the row.
- **Ours** is \`solve\` or \`solveDense\` from the problem as given to the result: input check, sorting, solving, prices,
  pairs and the certificate, any of the best results (\`ties: 'any'\`). **Solver alone** leaves out what a peer's time
  leaves out: input check, sorting, prices, pairs and certificate. On a matrix the proof is what tells the solver that it
  is done, so there is nothing to leave out. **Seeded** is ours with ties broken by the seed, as in the product.
- **Peers** are timed for the call of their solver alone: no reading, no building of graph or matrix. SciPy is
  \`linear_sum_assignment\` for dense, \`min_weight_full_bipartite_matching\` for sparse instances; LEMON is
  \`NetworkSimplex\` from a built graph to the flow, compiled with \`-O3\`.
- Every total of a row must be the same, ours proved in every run; else the row is an error.
- The **ratio** is the peer's time over ours, and over the solver alone; **on the clock** is the first in elapsed time,
  where the threads that compile our code and clear our memory work beside the solver. Targets are held against the
  first ratio, which is the hardest.
- **Warm** is a process that has solved the instance for two seconds and five times at least (ten seconds do in any
  case): JavaScript is compiled anew while it runs, and short calls take many before they are steady. **First call** is
  a process started as the product starts, with what an earlier start kept of reading the source, nothing else.
`;

export function renderReport(rows: readonly Row[], measured: readonly Measured[], place: Place): string {
  const byId = new Map(measured.map((row) => [row.id, row]));
  const table = (title: string, belongs: (row: Row) => boolean, draw: Drawing): readonly string[] => {
    const lines = rows.filter(belongs).map((row) => line(draw.cells(row, byId.get(row.id) ?? null)));
    return [`## ${title}`, '', line(draw.head), line(draw.head.map(() => '---')), ...lines, ''];
  };
  const isCompared = (row: Row) => row.against !== undefined;
  const isRepair = (row: Row) => row.family === 'repair';
  const versions = new Set(measured.flatMap(({ against }) => (against === null ? [] : [against.version])));
  versions.delete(place.node);
  return [
    LEAD,
    `${place.day} · ${place.machine} · Node ${place.node} · ${[...versions].sort().join(', ') || 'no peers'}`,
    '',
    ...table(
      'Warm: a process that has solved it before',
      (row) => isCompared(row) && row.calls === 'warm' && !isRepair(row),
      compared,
    ),
    ...table('First call in a fresh process', (row) => isCompared(row) && row.calls === 'first', compared),
    ...table('One pair, repaired', isRepair, repaired),
    ...table('On our own', (row) => !isCompared(row), ownWork),
  ].join('\n');
}

type Drawing = {
  readonly head: readonly string[];
  readonly cells: (row: Row, measured: Measured | null) => readonly string[];
};

const compared: Drawing = {
  head: [
    'instance',
    'ours',
    'solver alone',
    'seeded',
    'peer',
    'its time',
    'ratio',
    'alone',
    'on the clock',
    'target',
    'verdict',
    'load',
  ],
  cells: (row, measured) => [
    row.what,
    ...[measured?.ours, measured?.alone, measured?.seeded].map(timeOf),
    row.against?.name ?? NOTHING,
    measured?.against === null && measured.problem === null ? 'peer not available' : timeOf(measured?.against),
    times(ratioOf(measured?.against ?? null, measured?.ours ?? null)),
    times(ratioOf(measured?.against ?? null, measured?.alone ?? null)),
    times(wallRatioOf(measured?.against ?? null, measured?.ours ?? null)),
    ...judgment(row, measured),
  ],
};

const repaired: Drawing = {
  head: ['change', 'repair', 'cold solve, solver alone', 'ratio', 'target', 'verdict', 'load'],
  cells: (row, measured) => [
    row.what,
    timeOf(measured?.ours),
    timeOf(measured?.against),
    times(ratioOf(measured?.against ?? null, measured?.ours ?? null)),
    ...judgment(row, measured),
  ],
};

const ownWork: Drawing = {
  head: ['what', 'processor', 'on the clock', 'peak memory', 'target', 'verdict', 'load'],
  cells: (row, measured) => [
    row.what,
    timeOf(measured?.ours),
    measured?.ours ? milliseconds(measured.ours.wallMs) : NOTHING,
    measured?.ours ? megabytes(measured.ours.peakMb) : NOTHING,
    ...judgment(row, measured),
  ],
};

function judgment({ targets }: Row, measured: Measured | null): readonly string[] {
  const goal = targets.map(describeTarget).join(', ') || NOTHING;
  if (measured === null) return [goal, 'not measured', NOTHING];
  const load = `${measured.loadBefore.toFixed(1)} → ${measured.loadAfter.toFixed(1)}`;
  if (measured.problem !== null) return [goal, `error: ${measured.problem}`, load];
  return [goal, targets.map((target) => verdictOf(target, measured)).join(', ') || NOTHING, load];
}

/** The same, as a line for whoever waits. */
export function describeRow(row: Row, measured: Measured): string {
  const draw = row.family === 'repair' ? repaired : row.against === undefined ? ownWork : compared;
  const facts = draw
    .cells(row, measured)
    .flatMap((cell, k) => (k === 0 || cell === NOTHING ? [] : `${draw.head[k]} ${cell}`));
  return `${row.what}${row.calls === 'first' ? ', first call' : ''}: ${facts.join('; ')}`;
}

function describeTarget(target: Target): string {
  switch (target.kind) {
    case 'ratio':
      return `≥ ${target.least} ×`;
    case 'wall':
      return `≤ ${milliseconds(target.mostMs)}`;
    case 'memory':
      return `≤ ${megabytes(target.mostMb)}`;
  }
}

function timeOf(figure: Figure | null | undefined): string {
  return figure ? `${milliseconds(figure.processorMs)} (${figure.runs})` : NOTHING;
}

/** Three digits are what runs agree on. */
function milliseconds(value: number): string {
  if (value >= 10_000) return `${(value / 1000).toFixed(1)} s`;
  if (value >= 100) return `${Math.round(value).toLocaleString('en-US')} ms`;
  return `${value.toPrecision(3)} ms`;
}

function megabytes(value: number): string {
  return `${Math.round(value).toLocaleString('en-US')} MB`;
}

function times(ratio: number | null): string {
  return ratio === null ? NOTHING : `${ratio >= 100 ? Math.round(ratio) : ratio.toPrecision(3)} ×`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '/').replaceAll(/\s+/g, ' ')).join(' | ')} |`;
}
