import { loadavg } from 'node:os';
import type { Answer } from './dialogue/answer.ts';
import { type Command, type Dialogue, openDialogue } from './dialogue/open-dialogue.ts';
import type { Figure, Measured } from './measured.ts';
import type { Contestant, Row } from './rows.ts';
import { median, totalsDiffer } from './verdict.ts';

export type Effort = {
  readonly runs: number;
  /** So many runs do for whoever takes longer than `slowMs`. */
  readonly slowRuns: number;
  readonly slowMs: number;
  /** Warm after so many runs and so much time: short calls are compiled anew many times before they are steady. */
  readonly warmUps: number;
  readonly warmMs: number;
  /** Warm enough after this in any case. */
  readonly mostWarmMs: number;
  readonly mayInstall: boolean;
};

export const THOROUGH: Effort = {
  runs: 5,
  slowRuns: 3,
  slowMs: 60_000,
  warmUps: 5,
  warmMs: 2_000,
  mostWarmMs: 10_000,
  mayInstall: true,
};
export const HASTY: Effort = { ...THOROUGH, runs: 1, warmUps: 1, warmMs: 0, mayInstall: false };

const PLACES = ['ours', 'alone', 'seeded', 'against'] as const;

type Entry = {
  readonly contestant: Contestant;
  readonly command: Command;
  readonly answers: Answer[];
  version: string;
};

/** All contestants of a row take turns, so that a busy minute of the machine hits everybody alike. */
export async function measureRow(row: Row, effort: Effort): Promise<Measured> {
  const [loadBefore = 0] = loadavg();
  const entries = new Map<(typeof PLACES)[number], Entry>();
  let problem: string | null = null;
  const processes = row.calls === 'warm' ? createStable() : createFresh();
  try {
    for (const place of PLACES) {
      const contestant = row[place];
      const command = contestant && (await contestant.find(effort.mayInstall));
      if (contestant && command) entries.set(place, { contestant, command, answers: [], version: '' });
    }
    const all = [...entries.values()];
    for (const entry of all) await processes.prepare(entry, effort);
    for (let run = 0; run < effort.runs; run++) {
      for (const entry of all) {
        const isSlow = median(entry.answers.map(({ wallMs }) => wallMs)) > effort.slowMs;
        if (isSlow && run >= effort.slowRuns) continue;
        const { version, answer } = await processes.ask(entry);
        entry.version = version;
        entry.answers.push(answer);
      }
    }
    const totals = all.flatMap(({ answers }) => answers.map(({ total }) => total));
    if (totalsDiffer(totals)) problem = `totals differ: ${[...new Set(totals)].join(', ')}`;
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  } finally {
    await processes.end();
  }
  const [loadAfter = 0] = loadavg();
  const figure = (place: (typeof PLACES)[number]): Figure | null => toFigure(entries.get(place));
  const figures = {
    ours: figure('ours'),
    alone: figure('alone'),
    seeded: figure('seeded'),
    against: figure('against'),
  };
  return { id: row.id, ...figures, problem, loadBefore, loadAfter };
}

type Processes = {
  readonly prepare: (entry: Entry, effort: Effort) => Promise<void>;
  readonly ask: (entry: Entry) => Promise<{ readonly version: string; readonly answer: Answer }>;
  readonly end: () => Promise<void>;
};

/** One process for all questions to the same program with the same instance. */
function createStable(): Processes {
  const open = new Map<string, Dialogue>();
  const ask: Processes['ask'] = async ({ command, contestant }) => {
    const key = [command.command, ...command.args].join(' ');
    const dialogue = open.get(key) ?? (await openDialogue(command));
    open.set(key, dialogue);
    return { version: dialogue.version, answer: await dialogue.ask(contestant.ask) };
  };
  return {
    prepare: (entry, effort) => warmUp(() => ask(entry), effort),
    ask,
    end: async () => {
      await Promise.all([...open.values()].map(({ end }) => end()));
    },
  };
}

/** A process for every question. */
function createFresh(): Processes {
  return {
    // A start that is asked nothing: it leaves behind what later starts need not read anew.
    prepare: async ({ command }) => (await openDialogue(command)).end(),
    ask: async ({ command, contestant }) => {
      const dialogue = await openDialogue(command);
      try {
        return { version: dialogue.version, answer: await dialogue.ask(contestant.ask) };
      } finally {
        await dialogue.end();
      }
    },
    end: () => Promise.resolve(),
  };
}

async function warmUp(ask: () => ReturnType<Processes['ask']>, effort: Effort): Promise<void> {
  // By our own clock: an answer may be the mean of a hundred changes.
  const start = performance.now();
  const spent = () => performance.now() - start;
  const isCold = (runs: number) => runs < effort.warmUps || spent() < effort.warmMs;
  for (let runs = 0; isCold(runs) && spent() < effort.mostWarmMs; runs++) await ask();
}

function toFigure(entry: Entry | undefined): Figure | null {
  if (entry === undefined || entry.answers.length === 0) return null;
  const { contestant, answers, version } = entry;
  const times = answers.map(({ processorMs }) => processorMs);
  return {
    name: contestant.name,
    version,
    runs: answers.length,
    processorMs: median(times),
    leastMs: Math.min(...times),
    mostMs: Math.max(...times),
    wallMs: median(answers.map(({ wallMs }) => wallMs)),
    peakMb: Math.max(...answers.map(({ peakMb }) => peakMb)),
  };
}
