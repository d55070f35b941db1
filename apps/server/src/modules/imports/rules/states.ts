import type { ImportView } from '@viceversa/contract';
import { AppError } from '../../../kernel/errors.ts';

type State = ImportView['state'];

/** `reading` covers a new preview of the same file, too. What is applied, failed or cancelled stays so. */
const moves = {
  map: ['ready'],
  apply: ['ready'],
  cancel: ['reading', 'ready', 'failed'],
} as const satisfies Record<string, readonly State[]>;

export const requireMove = (state: State, move: keyof typeof moves): void => {
  const from: readonly State[] = moves[move];
  if (!from.includes(state)) throw new AppError('import_wrong_state', { state });
};
