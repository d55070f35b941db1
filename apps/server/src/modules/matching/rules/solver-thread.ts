import { serveThread } from '../../../kernel/thread.ts';
import { matchOver, matchWith, type Progress } from './match.ts';
import type { SolverAnswer, SolverRequest } from './solver.ts';

serveThread<SolverRequest, Progress, SolverAnswer>(({ correction, ...order }, report) =>
  correction === null
    ? { kind: 'outcome', outcome: matchOver(order, report) }
    : { kind: 'effect', effect: matchWith(order, correction) },
);
