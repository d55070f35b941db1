/** Door of the programs: templates, the life cycle, who takes part. */
import type { Module } from '../../kernel/module.ts';
import { endpoints } from './routes.ts';

export { enroll, enrollImported, withdraw } from './actions/enrollments.ts';
export { bumpRevision, bumpRevisionsOf, createProgram, setState, updateProgram } from './actions/programs.ts';
export { findProgram, lockProgram, type StoredProgram } from './reads/programs.ts';
export { openStates, publishingStates, requireState, stateWhileMatching } from './rules/life-cycle.ts';

export const programs: Module = { name: 'programs', endpoints };
