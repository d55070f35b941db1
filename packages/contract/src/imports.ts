/** Import of people: upload → mapping → preview → apply. Nothing changes before apply. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { count, done, id, instant, optionalLine, page, pageInput } from './fields.ts';

export const importFields = [
  'employeeId',
  'firstName',
  'lastName',
  'name',
  'email',
  'jobTitle',
  'level',
  'department',
  'site',
  'timeZone',
  'managerId',
  'dottedManagerId',
  'hireDate',
  'languages',
  'role',
  'capacity',
  'teaches',
  'learns',
  'interests',
  'goals',
  'workingHours',
  'availability',
] as const;
export const importField = z.enum(importFields);
export type ImportField = z.output<typeof importField>;

export const importState = z.enum(['reading', 'ready', 'applying', 'applied', 'failed', 'cancelled']);

export const importProblem = z.strictObject({
  row: count,
  column: z.nullable(z.string()),
  field: z.nullable(importField),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  severity: z.enum(['error', 'warning']),
});
export type ImportProblem = z.output<typeof importProblem>;

export const importView = z.strictObject({
  id,
  fileName: z.string(),
  state: importState,
  /** Rows done in the running phase. */
  progress: z.strictObject({ done: count, total: count }),
  failure: z.nullable(
    z.strictObject({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  ),
  encoding: z.nullable(z.string()),
  delimiter: z.nullable(z.string()),
  columns: z.array(
    z.strictObject({
      header: z.string(),
      field: z.nullable(importField),
      samples: z.array(z.string()),
      isProposed: z.boolean(),
    }),
  ),
  rows: count,
  counts: z.strictObject({
    joiners: count,
    changed: count,
    unchanged: count,
    leavers: count,
    errors: count,
    warnings: count,
    /** Rows that apply would leave out when faulty rows are skipped. */
    faultyRows: count,
  }),
  hasRoles: z.boolean(),
  createdAt: instant,
  appliedAt: z.nullable(instant),
});
export type ImportView = z.output<typeof importView>;

export const startImport = endpoint({
  method: 'POST',
  path: '/api/imports',
  needs: 'import.use',
  summary: 'Upload a CSV or XLSX file (base64); reading goes on in the background',
  input: z.strictObject({
    fileName: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    content: z.string().check(z.maxLength(34_000_000), z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  }),
  output: importView,
  errors: ['file_not_readable', 'too_large'],
  maxBytes: 34_100_000,
});
export const listImports = endpoint({
  method: 'GET',
  path: '/api/imports',
  needs: 'import.use',
  summary: 'Imports, newest first',
  input: z.strictObject(pageInput),
  output: page(importView),
  errors: [],
});
export const getImport = endpoint({
  method: 'GET',
  path: '/api/imports/:importId',
  needs: 'import.use',
  summary: 'State, proposed mapping and counts of one import',
  input: z.strictObject({ importId: id }),
  output: importView,
  errors: ['import_not_found'],
});
export const mapImport = endpoint({
  method: 'PUT',
  path: '/api/imports/:importId/mapping',
  needs: 'import.use',
  summary: 'Correct the column mapping; the preview is computed again',
  input: z.strictObject({
    importId: id,
    columns: z.array(z.nullable(importField)).check(z.maxLength(200)),
    /** Letter or text grades to levels. */
    levels: z._default(z.record(z.string().check(z.maxLength(60)), z.int().check(z.minimum(0), z.maximum(99))), {}),
  }),
  output: importView,
  errors: ['import_not_found', 'import_wrong_state'],
});
export const listImportProblems = endpoint({
  method: 'GET',
  path: '/api/imports/:importId/problems',
  needs: 'import.use',
  summary: 'Problems by row and column',
  input: z.strictObject({ importId: id, ...pageInput, severity: z.optional(z.enum(['error', 'warning'])) }),
  output: page(importProblem),
  errors: ['import_not_found'],
});
export const importChange = z.strictObject({
  kind: z.enum(['joiner', 'changed', 'leaver']),
  row: z.nullable(count),
  personId: z.nullable(id),
  name: z.string(),
  email: z.nullable(z.string()),
  fields: z.array(z.strictObject({ field: z.string(), from: z.string(), to: z.string() })),
});
export const listImportChanges = endpoint({
  method: 'GET',
  path: '/api/imports/:importId/changes',
  needs: 'import.use',
  summary: 'What apply would do: joiners, changes, leavers',
  input: z.strictObject({ importId: id, ...pageInput, kind: z.optional(z.enum(['joiner', 'changed', 'leaver'])) }),
  output: page(importChange),
  errors: ['import_not_found'],
});
export const applyImport = endpoint({
  method: 'POST',
  path: '/api/imports/:importId/apply',
  needs: 'import.use',
  summary: 'Apply in one transaction; runs in the background with progress',
  input: z.strictObject({
    importId: id,
    skipFaultyRows: z._default(z.boolean(), false),
    /** People missing from the file: keep them, or mark them as left. Must be said when there are any. */
    leavers: z.optional(z.enum(['keep', 'mark_left'])),
    /** Put people into this program with the role from the file. */
    enrollInto: z.optional(id),
  }),
  output: importView,
  errors: ['import_not_found', 'import_wrong_state', 'import_has_errors', 'leavers_not_confirmed', 'program_not_found'],
});
export const cancelImport = endpoint({
  method: 'DELETE',
  path: '/api/imports/:importId',
  needs: 'import.use',
  summary: 'Throw an import away; the directory stays as it is',
  input: z.strictObject({ importId: id }),
  output: done,
  errors: ['import_not_found', 'import_wrong_state'],
});
export const downloadImportProblems = endpoint({
  method: 'GET',
  path: '/api/imports/:importId/problems.csv',
  needs: 'import.use',
  summary: 'Problems as a CSV file in the reader’s language',
  input: z.strictObject({ importId: id, language: z._default(optionalLine(2), 'en') }),
  output: z.string(),
  errors: ['import_not_found'],
  limit: 'export',
  produces: 'text/csv',
});
