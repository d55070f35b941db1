/** Door of matching: runs over snapshots, their proof, and the hand's corrections. */
import type { Module } from '../../kernel/module.ts';
import { jobs } from './jobs.ts';
import { endpoints } from './routes.ts';

export { publishMatchRun, startMatchRun } from './actions/runs.ts';
export { engine } from './rules/engine.ts';

export const matching: Module = { name: 'matching', endpoints, jobs };
