import * as contract from '@viceversa/contract';
import { bind } from '../../kernel/endpoints.ts';
import { addConstraint, removeConstraint } from './actions/constraints.ts';
import { cancelMatchRun, publishMatchRun, startMatchRun } from './actions/runs.ts';
import { viewConstraints } from './reads/constraints.ts';
import { writeResult } from './reads/csv.ts';
import { viewAdvice, viewFairness, viewObjectives } from './reads/questions.ts';
import { compareRuns, viewResult } from './reads/results.ts';
import { listRuns, viewRun } from './reads/runs.ts';
import { previewChange, previewRun } from './reads/what-if.ts';

export const endpoints = [
  bind(contract.startMatchRun, startMatchRun),
  bind(contract.listMatchRuns, (ctx, { programId }) => listRuns(ctx, programId)),
  bind(contract.getMatchRun, (ctx, { programId, runId }) => viewRun(ctx, programId, runId)),
  bind(contract.cancelMatchRun, cancelMatchRun),
  bind(contract.getMatchRunPairs, viewResult),
  bind(contract.downloadMatchRun, writeResult),
  bind(contract.compareMatchRuns, compareRuns),
  bind(contract.previewSwap, previewChange),
  bind(contract.previewMatchRun, previewRun),
  bind(contract.getRunObjectives, viewObjectives),
  bind(contract.getRunAdvice, viewAdvice),
  bind(contract.getRunFairness, viewFairness),
  bind(contract.listConstraints, (ctx, { programId }) => viewConstraints(ctx, programId)),
  bind(contract.addConstraint, addConstraint),
  bind(contract.removeConstraint, removeConstraint),
  bind(contract.publishMatchRun, publishMatchRun),
];
