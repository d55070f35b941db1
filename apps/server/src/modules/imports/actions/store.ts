import { sql, type Updateable } from 'kysely';
import type { ImportTable } from '../../../db/tables.ts';
import type { Ctx } from '../../../kernel/context.ts';
import { nameOf } from '../rules/changes.ts';
import type { Preview } from '../rules/preview.ts';
import type { ImportProblem, ProblemParam } from '../rules/problems.ts';

export type Scope = Pick<Ctx, 'db' | 'organizationId'>;

/** `onlyIn`: background work changes nothing about an import that somebody threw away meanwhile. */
export const setImport = async (
  ctx: Scope,
  importId: string,
  values: Updateable<ImportTable>,
  onlyIn?: ImportTable['state'],
): Promise<void> => {
  let update = ctx.db
    .updateTable('import')
    .set(values)
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', importId);
  if (onlyIn) update = update.where('state', '=', onlyIn);
  await update.execute();
};

export const dropPreview = async (ctx: Scope, importId: string): Promise<void> => {
  for (const table of ['import_problem', 'import_change'] as const)
    await ctx.db
      .deleteFrom(table)
      .where('organization_id', '=', ctx.organizationId)
      .where('import_id', '=', importId)
      .execute();
};

/** Replaces what an earlier reading found; the import is ready to be looked at afterwards. */
export const savePreview = async (
  ctx: Scope,
  importId: string,
  preview: Preview,
  failure: { readonly code: string } | null = null,
): Promise<void> => {
  await dropPreview(ctx, importId);
  await saveProblems(ctx, importId, preview.problems);
  await saveChanges(ctx, importId, preview);
  await setImport(ctx, importId, {
    state: 'ready',
    counts: JSON.stringify(preview.counts),
    preview_digest: preview.digest,
    failure: failure === null ? null : JSON.stringify({ ...failure, params: {} }),
  });
};

/** Rows per statement: few enough for a statement's memory, enough that round trips do not count. */
const rowsPerStatement = 2_000;

export const batchesOf = <Row>(rows: readonly Row[], size: number = rowsPerStatement): readonly (readonly Row[])[] =>
  Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => rows.slice(at * size, (at + 1) * size));

const plainParam = (value: ProblemParam): string | number => (typeof value === 'object' ? value.join(', ') : value);

const saveProblems = async (ctx: Scope, importId: string, problems: readonly ImportProblem[]): Promise<void> => {
  const rows = problems.map(({ row, column, field, code, params, severity }, position) => ({
    position,
    row_number: row,
    column_name: column,
    field,
    code,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, plainParam(value)])),
    severity,
  }));
  for (const batch of batchesOf(rows))
    await sql`
      insert into import_problem
        (organization_id, import_id, position, row_number, column_name, field, code, params, severity)
      select ${ctx.organizationId}::uuid, ${importId}::uuid, position, row_number, column_name, field, code, params, severity
      from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb) as problem (
        position integer, row_number integer, column_name text, field text, code text, params jsonb, severity text
      )
    `.execute(ctx.db);
};

const saveChanges = async (ctx: Scope, importId: string, { changes }: Preview): Promise<void> => {
  const rows = [
    ...changes.joiners.map((person) => ({ kind: 'joiner', person_id: null, person, row: person.row, fields: [] })),
    ...changes.changed.map(({ before, after, fields }) => ({
      kind: 'changed',
      person_id: before.id,
      person: after,
      row: after.row,
      fields,
    })),
    ...changes.leavers.map(({ person, fields }) => ({
      kind: 'leaver',
      person_id: person.id,
      person,
      row: null,
      fields,
    })),
  ].map(({ kind, person_id, person, row, fields }, position) => ({
    position,
    kind,
    row_number: row,
    person_id,
    name: nameOf(person),
    email: person.email,
    fields,
  }));
  for (const batch of batchesOf(rows))
    await sql`
      insert into import_change
        (organization_id, import_id, position, kind, row_number, person_id, name, email, fields)
      select ${ctx.organizationId}::uuid, ${importId}::uuid, position, kind, row_number, person_id, name, email, fields
      from jsonb_to_recordset(${JSON.stringify(batch)}::jsonb) as change (
        position integer, kind text, row_number integer, person_id uuid, name text, email text, fields jsonb
      )
    `.execute(ctx.db);
};
