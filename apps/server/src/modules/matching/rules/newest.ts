/** One question at a time per asker; of those that arrive meanwhile only the newest is asked. */
import { AppError } from '../../../kernel/errors.ts';

type Waiting = { readonly start: () => void; readonly giveWay: () => void };

export const createNewest = () => {
  /** An entry while a question of the asker is under way, with the one that waits behind it. */
  const turns = new Map<string, Waiting | null>();
  return async <Answer>(asker: string, ask: () => Promise<Answer>): Promise<Answer> => {
    if (turns.has(asker)) {
      turns.get(asker)?.giveWay();
      await new Promise<void>((start, refuse) => {
        turns.set(asker, { start, giveWay: () => refuse(new AppError('preview_superseded')) });
      });
    } else turns.set(asker, null);
    try {
      return await ask();
    } finally {
      const next = turns.get(asker);
      if (next) {
        turns.set(asker, null);
        next.start();
      } else turns.delete(asker);
    }
  };
};
