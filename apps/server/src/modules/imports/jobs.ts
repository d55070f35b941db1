import type { JobCtx } from '../../kernel/context.ts';
import { AppError } from '../../kernel/errors.ts';
import { job, seal } from '../../kernel/jobs.ts';
import { applyFile } from './actions/apply.ts';
import { readFile } from './actions/read.ts';
import { setImport } from './actions/store.ts';
import { applyImport, readImport } from './rules/job-kinds.ts';

/**
 * Work that failed leaves the import where somebody can decide anew, instead of "being applied" for ever. A process that
 * died decides nothing: the job runs again.
 */
const orElse = async (
  ctx: JobCtx,
  importId: string,
  work: Promise<void>,
  { during, after }: { readonly during: 'reading' | 'applying'; readonly after: 'failed' | 'ready' },
): Promise<void> => {
  try {
    await work;
  } catch (error) {
    const { code, params } = error instanceof AppError ? error : { code: 'interrupted', params: {} };
    await setImport(ctx, importId, { state: after, failure: JSON.stringify({ code, params }) }, during);
    if (!(error instanceof AppError)) throw error;
  }
};

export const jobs = [
  seal(
    job({
      ...readImport,
      handle: (ctx, payload) =>
        orElse(ctx, payload.importId, readFile(ctx, payload), { during: 'reading', after: 'failed' }),
    }),
  ),
  seal(
    job({
      ...applyImport,
      handle: (ctx, payload) =>
        orElse(ctx, payload.importId, applyFile(ctx, payload), { during: 'applying', after: 'ready' }),
    }),
  ),
];
