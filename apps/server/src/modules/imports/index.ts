/** Door of the imports: from bytes to people and problems. */
import type { Module } from '../../kernel/module.ts';
import { jobs } from './jobs.ts';
import { routes } from './routes.ts';

export { importFile } from './actions/import-file.ts';
export { type ColumnMapping, mapColumns } from './rules/columns.ts';
export { checkSize } from './rules/decode.ts';
export { readFileTable } from './rules/file-table.ts';
export type { ImportedPerson } from './rules/imported-person.ts';
export { keyOf } from './rules/links.ts';
export { type ImportedPeople, readPeople } from './rules/people.ts';
export {
  ImportError,
  type ImportProblem,
  type ImportProblemCode,
  type ProblemParam,
} from './rules/problems.ts';
export type { StoredProblem } from './rules/sentences.ts';
export { type ImportedRole, levelNamesOf, type Skill } from './rules/values.ts';

export const imports: Module = { name: 'imports', endpoints: routes, jobs };
