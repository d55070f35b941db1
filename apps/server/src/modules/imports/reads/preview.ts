import type { downloadImportProblems, In, listImportChanges, listImportProblems, Out } from '@viceversa/contract';
import * as z from 'zod/mini';
import type { Ctx } from '../../../kernel/context.ts';
import { writeCsv } from '../../../kernel/csv.ts';
import { cutPage, readCursor } from '../../../kernel/cursor.ts';
import { problemLines, type StoredProblem } from '../rules/sentences.ts';
import { findImport } from './imports.ts';

/** Positions start at 0. */
const place = z.tuple([z.int().check(z.minimum(0), z.maximum(100_000_000))]);
const positionIn = (cursor: string | undefined): number => (cursor ? readCursor(place, cursor)[0] : -1);

export const listProblems = async (
  ctx: Ctx,
  { importId, severity, cursor, limit }: In<typeof listImportProblems>,
): Promise<Out<typeof listImportProblems>> => {
  await findImport(ctx, importId);
  const problems = problemsOf(ctx, importId, severity);
  const { total } = await problems.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await problems
    .select(['position', 'row_number as row', 'column_name as column', 'field', 'code', 'params', 'severity'])
    .where('position', '>', positionIn(cursor))
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  const { rows, next } = cutPage(found, limit, ({ position }) => [position]);
  return { items: rows.map(({ position: _, ...problem }) => problem), next, total };
};

type Scope = Pick<Ctx, 'db' | 'organizationId'>;

const problemsOf = (ctx: Scope, importId: string, severity?: 'error' | 'warning') => {
  const all = ctx.db
    .selectFrom('import_problem')
    .where('organization_id', '=', ctx.organizationId)
    .where('import_id', '=', importId);
  return severity ? all.where('severity', '=', severity) : all;
};

export const listChanges = async (
  ctx: Ctx,
  { importId, kind, cursor, limit }: In<typeof listImportChanges>,
): Promise<Out<typeof listImportChanges>> => {
  await findImport(ctx, importId);
  let changes = ctx.db
    .selectFrom('import_change')
    .where('organization_id', '=', ctx.organizationId)
    .where('import_id', '=', importId);
  if (kind) changes = changes.where('kind', '=', kind);
  const { total } = await changes.select((e) => e.fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const found = await changes
    .select(['position', 'kind', 'row_number as row', 'person_id as personId', 'name', 'email', 'fields'])
    .where('position', '>', positionIn(cursor))
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  const { rows, next } = cutPage(found, limit, ({ position }) => [position]);
  return { items: rows.map(({ position: _, ...change }) => change), next, total };
};

/** More lines than anybody mends by hand; the list in the product shows the rest. */
const maximumLines = 20_000;

/** In the order of the file, as many as a list for people may hold. */
export const readProblems = (ctx: Scope, importId: string): Promise<StoredProblem[]> =>
  problemsOf(ctx, importId)
    .select(['row_number as row', 'column_name as column', 'field', 'code', 'params', 'severity'])
    .orderBy('position')
    .limit(maximumLines)
    .execute();

/** For mending the file in a spreadsheet: opens there in the right encoding, and nothing in it runs as a formula. */
export const problemsCsv = async (
  ctx: Ctx,
  { importId, language }: In<typeof downloadImportProblems>,
): Promise<string> => {
  await findImport(ctx, importId);
  const { headers, lines } = problemLines(await readProblems(ctx, importId), language === 'it' ? 'it' : 'en');
  return writeCsv(headers, lines, { mark: true });
};
