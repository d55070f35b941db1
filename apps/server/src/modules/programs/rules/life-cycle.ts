/** The life cycle of a program (PRODUCT.md §5): forward step by step, back only before anybody was told of a pair. */
import type { ProgramState } from '@viceversa/contract';
import { AppError } from '../../../kernel/errors.ts';

export type Standing = { readonly state: ProgramState; readonly published_run_id: string | null };

const moves = {
  draft: ['recruiting', 'matching', 'archived'],
  recruiting: ['baseline', 'matching', 'draft'],
  baseline: ['matching', 'recruiting'],
  matching: ['active', 'baseline', 'recruiting'],
  active: ['closing'],
  closing: ['closed', 'active'],
  closed: ['archived'],
  archived: [],
} as const satisfies Record<ProgramState, readonly ProgramState[]>;

/** People come and go, and matching runs, until the program closes. */
export const openStates: readonly ProgramState[] = ['draft', 'recruiting', 'baseline', 'matching', 'active'];
export const publishingStates: readonly ProgramState[] = ['matching', 'active'];
export const editableStates: readonly ProgramState[] = [...openStates, 'closing'];

/** A program becomes active by publishing its pairs; without published pairs there is nothing to be active. */
export const movesFrom = ({ state, published_run_id }: Standing): ProgramState[] =>
  moves[state].filter((to) => to !== 'active' || published_run_id !== null);

const wrongState = (program: Standing): AppError =>
  new AppError('program_wrong_state', { state: program.state, allowed: movesFrom(program).join(', ') || 'none' });

export const move = (program: Standing, to: ProgramState): ProgramState => {
  if (!movesFrom(program).includes(to)) throw wrongState(program);
  return to;
};

export const requireState = (program: Standing, allowed: readonly ProgramState[]): void => {
  if (!allowed.includes(program.state)) throw wrongState(program);
};

/** Matching starts by itself from any state before it; an active program stays active. */
export const stateWhileMatching = (state: ProgramState): ProgramState => (state === 'active' ? 'active' : 'matching');
