import type { JobCtx } from '../../../kernel/context.ts';
import { conceptOf } from '../../skills/index.ts';
import { readDirectory } from '../reads/directory.ts';
import { findImport, lockImport, readContent, type StoredImport } from '../reads/imports.ts';
import { mapColumns } from '../rules/columns.ts';
import { type FileTable, readFileTable } from '../rules/file-table.ts';
import type { ReadPayload } from '../rules/job-kinds.ts';
import { previewOf, samplesOf } from '../rules/preview.ts';
import { ImportError } from '../rules/problems.ts';
import { savePreview, setImport } from './store.ts';

type Reading = Pick<JobCtx, 'db' | 'organizationId' | 'transaction'>;

/** Reads the file, proposes what its columns mean unless somebody has said it, and computes what applying would do. */
export const readFile = async (ctx: Reading, { importId }: ReadPayload): Promise<void> => {
  const stored = await findImport(ctx, importId);
  const content = await readContent(ctx, importId);
  if (stored.state !== 'reading' || content === null) return;
  const table = await tableOf(ctx, importId, content);
  if (table === null) return;
  const mapping = stored.mapping.length > 0 ? stored : await propose(ctx, importId, table);
  const preview = previewOf(
    table,
    { fields: mapping.mapping, levels: stored.levels },
    await readDirectory(ctx),
    conceptOf,
  );
  await setImport(ctx, importId, { progress_done: table.rows.length });
  await ctx.transaction(async (writing) => {
    // Somebody may have thrown the import away meanwhile.
    const { state } = await lockImport(writing, importId);
    if (state === 'reading') await savePreview(writing, importId, preview);
  });
};

/** Null for a file that is no table; the reason is kept for the person who uploaded it, the file is not. */
const tableOf = async (ctx: Reading, importId: string, content: Buffer): Promise<FileTable | null> => {
  try {
    return await readFileTable(content);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    const failure = JSON.stringify({ code: error.code, params: error.params });
    await setImport(ctx, importId, { state: 'failed', failure, content: null }, 'reading');
    return null;
  }
};

const propose = async (ctx: Reading, importId: string, table: FileTable): Promise<Pick<StoredImport, 'mapping'>> => {
  const { columns } = mapColumns(table);
  const mapping = columns.map(({ field }) => field);
  const found = {
    encoding: table.encoding,
    delimiter: table.delimiter,
    headers: JSON.stringify(table.headers),
    samples: JSON.stringify(samplesOf(table)),
    mapping: JSON.stringify(mapping),
    is_proposed: JSON.stringify(mapping.map((field) => field !== null)),
    row_count: table.rows.length,
    progress_total: table.rows.length,
  };
  await setImport(ctx, importId, found, 'reading');
  return { mapping };
};
