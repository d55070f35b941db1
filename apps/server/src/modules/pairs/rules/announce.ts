import * as z from 'zod/mini';
import type { JobKind } from '../../../kernel/job-kind.ts';

/** Writes the mails of proposals that nobody was told of yet. */
export const announcePairs: JobKind<{ readonly programId: string }> = {
  name: 'pairs.announce',
  payload: z.strictObject({ programId: z.uuid() }),
  key: ({ programId }) => programId,
};
