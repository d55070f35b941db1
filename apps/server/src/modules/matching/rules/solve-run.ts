import * as z from 'zod/mini';
import type { JobKind } from '../../../kernel/job-kind.ts';

export const solveRun: JobKind<{ readonly runId: string }> = {
  name: 'matching.solve',
  payload: z.strictObject({ runId: z.uuid() }),
  key: ({ runId }) => runId,
};
