/** Door of the imports: from bytes to people and problems. */
import type { Module } from '../../kernel/module.ts';
import { jobs } from './jobs.ts';
import { routes } from './routes.ts';

export { type ColumnMapping, type ColumnProposal, type GivenMapping, mapColumns } from './rules/columns.ts';
export { checkSize, defaultSizeLimit } from './rules/decode.ts';
export { readFileTable } from './rules/file-table.ts';
export type { ImportedPerson } from './rules/imported-person.ts';
export { type KnownPerson, keyOf } from './rules/links.ts';
export { type ImportedPeople, type ImportOptions, readPeople } from './rules/people.ts';
export { errorMessages, problemMessages } from './rules/problems.messages.data.ts';
export {
  ImportError,
  type ImportErrorCode,
  type ImportField,
  type ImportProblem,
  type ImportProblemCode,
  importErrorCodes,
  importFields,
  importProblemCodes,
  type ProblemParam,
} from './rules/problems.ts';
export type { Table, TableRow } from './rules/table.ts';
export { type ImportedRole, type LevelNames, levelNamesOf, type Skill, type WorkingHours } from './rules/values.ts';

export const imports: Module = { name: 'imports', endpoints: routes, jobs };
