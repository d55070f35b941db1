import {
  type ImportView,
  type In,
  instant,
  type listImports as listImportsEndpoint,
  type Out,
} from '@viceversa/contract';
import { type Selectable, sql } from 'kysely';
import * as z from 'zod/mini';
import type { ImportTable } from '../../../db/tables.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { cutPage, readCursor } from '../../../kernel/cursor.ts';
import { AppError } from '../../../kernel/errors.ts';

type Scope = Pick<Ctx, 'db' | 'organizationId'>;
export type StoredImport = Omit<Selectable<ImportTable>, 'content'>;

const columns = [
  'organization_id',
  'id',
  'file_name',
  'state',
  'encoding',
  'delimiter',
  'headers',
  'samples',
  'mapping',
  'is_proposed',
  'levels',
  'counts',
  'preview_digest',
  'failure',
  'progress_done',
  'progress_total',
  'row_count',
  'created_by',
  'created_at',
  'applied_at',
] as const;

const imports = (ctx: Scope) => ctx.db.selectFrom('import').where('organization_id', '=', ctx.organizationId);

/** Everything but the file, which can be large. */
export const findImport = async (ctx: Scope, importId: string): Promise<StoredImport> => {
  const found = await imports(ctx).select(columns).where('id', '=', importId).executeTakeFirst();
  if (!found) throw new AppError('import_not_found');
  return found;
};

/** Held until the transaction ends, so that two requests do not both move it. */
export const lockImport = async (ctx: Ctx, importId: string): Promise<StoredImport> => {
  const found = await imports(ctx).select(columns).where('id', '=', importId).forUpdate().executeTakeFirst();
  if (!found) throw new AppError('import_not_found');
  return found;
};

export const readContent = async (ctx: Scope, importId: string): Promise<Buffer | null> => {
  const found = await imports(ctx).select('content').where('id', '=', importId).executeTakeFirst();
  return found?.content ?? null;
};

const noCounts = { joiners: 0, changed: 0, unchanged: 0, leavers: 0, errors: 0, warnings: 0, faultyRows: 0 } as const;

export const importView = (row: StoredImport): ImportView => {
  const counts = { ...noCounts, ...row.counts };
  return {
    id: row.id,
    fileName: row.file_name,
    state: row.state,
    progress: { done: row.progress_done, total: row.progress_total },
    failure: row.failure,
    encoding: row.encoding,
    delimiter: row.delimiter,
    columns: row.headers.map((header, index) => ({
      header,
      field: row.mapping[index] ?? null,
      samples: row.samples[index] ?? [],
      isProposed: row.is_proposed[index] ?? false,
    })),
    rows: row.row_count,
    counts,
    hasRoles: row.mapping.includes('role'),
    createdAt: row.created_at,
    appliedAt: row.applied_at,
  };
};

const newest = z.tuple([instant, z.uuid()]);

export const listImports = async (
  ctx: Ctx,
  { cursor, limit }: In<typeof listImportsEndpoint>,
): Promise<Out<typeof listImportsEndpoint>> => {
  const after = cursor ? readCursor(newest, cursor) : null;
  const { total } = await imports(ctx)
    .select((e) => e.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const found = await imports(ctx)
    .select(columns)
    .$if(after !== null, (query) => query.where(sql<boolean>`(created_at, id) < (${sql.join(after ?? [])})`))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { rows, next } = cutPage(found, limit, (row) => [row.created_at, row.id]);
  return { items: rows.map(importView), next, total };
};
