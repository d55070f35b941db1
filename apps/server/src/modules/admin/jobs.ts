import * as z from 'zod/mini';
import { job, type SealedJob, seal } from '../../kernel/jobs.ts';

/** How long a repeated request still gets its first answer. Stored answers hold personal data: no longer than needed. */
const keepHours = 48;

export const forgetAnswers = job({
  name: 'admin.forget-answers',
  payload: z.strictObject({}),
  cron: '23 3 * * *',
  handle: async (ctx) => {
    await ctx.db
      .deleteFrom('idempotency')
      .where('organization_id', '=', ctx.organizationId)
      .where('created_at', '<', ctx.now.subtract({ hours: keepHours }).toString())
      .execute();
  },
});

export const jobs: readonly SealedJob[] = [seal(forgetAnswers)];
