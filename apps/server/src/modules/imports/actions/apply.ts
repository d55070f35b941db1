import { refreshStatistics } from '../../../db/statistics.ts';
import type { Ctx, JobCtx } from '../../../kernel/context.ts';
import { newId } from '../../../kernel/id.ts';
import { lockOwners } from '../../identity/index.ts';
import { lockDirectory } from '../../people/index.ts';
import { enrollImported } from '../../programs/index.ts';
import { conceptOf } from '../../skills/index.ts';
import { readDirectory } from '../reads/directory.ts';
import { findImport, readContent } from '../reads/imports.ts';
import { readFileTable } from '../rules/file-table.ts';
import type { ApplyPayload } from '../rules/job-kinds.ts';
import { previewOf } from '../rules/preview.ts';
import { recordsOf } from '../rules/records.ts';
import { savePreview, setImport } from './store.ts';
import { writeRecords } from './write.ts';

type Applying = Pick<JobCtx, 'db' | 'organizationId' | 'transaction'>;

/**
 * All or nothing. The preview is computed again against the locked directory: where it differs from what the person
 * saw, nothing is written and the new preview is shown instead. Progress is written beside the transaction, so that it
 * can be seen while the transaction is open; for that the import's own row is left alone until the end.
 */
export const applyFile = async (
  ctx: Applying,
  { importId, leavers, enrollInto }: ApplyPayload,
  watch: (done: number) => void = () => undefined,
): Promise<void> => {
  const report = (done: number) => {
    watch(done);
    return setImport(ctx, importId, { progress_done: done });
  };
  await ctx.transaction(async (writing) => {
    await lockDirectory(writing);
    await lockOwners(writing);
    const stored = await findImport(writing, importId);
    const content = await readContent(writing, importId);
    if (stored.state !== 'applying' || content === null) return;
    const mapping = { fields: stored.mapping, levels: stored.levels };
    const preview = previewOf(await readFileTable(content), mapping, await readDirectory(writing), conceptOf);
    if (preview.digest !== stored.preview_digest)
      return savePreview(writing, importId, preview, { code: 'directory_changed' });
    await writeRecords(
      writing,
      recordsOf(preview.changes, () => newId(writing.now)),
      leavers,
      report,
    );
    await refreshStatistics(writing.db);
    if (enrollInto !== null) await enrollImported(writing, enrollInto);
    await finish(writing, importId);
  });
};

/** What was uploaded has done its work; problems and changes stay as the record of what was applied. */
const finish = (ctx: Ctx, importId: string): Promise<void> =>
  setImport(ctx, importId, {
    state: 'applied',
    content: null,
    samples: '[]',
    applied_at: ctx.now.toString({ fractionalSecondDigits: 3 }),
  });
