import type { ImportView } from '@viceversa/contract';
import type { JobCtx } from '../../../kernel/context.ts';
import { findImport, importView } from '../reads/imports.ts';
import { readProblems } from '../reads/preview.ts';
import type { ApplyPayload } from '../rules/job-kinds.ts';
import type { StoredProblem } from '../rules/sentences.ts';
import { applyFile } from './apply.ts';
import { cancelImport, confirmImport } from './decide.ts';
import { readFile } from './read.ts';
import { storeFile } from './start.ts';
import { setImport } from './store.ts';

export type Applying = Pick<JobCtx, 'db' | 'organizationId' | 'transaction'>;
export type ApplyChoice = {
  readonly isDryRun: boolean;
  readonly skipFaultyRows: boolean;
  readonly leavers: ApplyPayload['leavers'] | undefined;
};
export type Watch = {
  preview(view: ImportView, problems: readonly StoredProblem[]): void;
  progress(done: number, total: number): void;
};

/**
 * Upload, preview and apply in one go, for the command line: the steps and rules of the browser without its waiting.
 * What is not applied is thrown away; AppError where the choice does not cover what the preview shows.
 */
export const importFile = async (
  ctx: Applying,
  file: { readonly name: string; readonly content: Buffer },
  choice: ApplyChoice,
  watch: Watch,
): Promise<ImportView> => {
  const importId = await ctx.transaction((writing) => storeFile(writing, file.name, file.content));
  const view = async () => importView(await findImport(ctx, importId));
  const discard = () => ctx.transaction((writing) => cancelImport(writing, { importId }));
  await readFile(ctx, { importId });
  const preview = await view();
  watch.preview(preview, await readProblems(ctx, importId));
  if (preview.state !== 'ready' || choice.isDryRun) {
    await discard();
    return preview;
  }
  const { skipFaultyRows, leavers } = choice;
  try {
    const work = await ctx.transaction((writing) =>
      confirmImport(writing, { importId, skipFaultyRows, ...(leavers ? { leavers } : {}) }),
    );
    await applyFile(ctx, work, (done) => watch.progress(done, preview.counts.joiners + preview.counts.changed));
  } catch (error) {
    await setImport(ctx, importId, { state: 'ready' }, 'applying');
    await discard();
    throw error;
  }
  return view();
};
