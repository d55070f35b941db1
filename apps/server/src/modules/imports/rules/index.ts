/** Door of the import rules: pure functions from bytes to people and problems. No database, no file system. */
export {
  compareWithDirectory,
  type DirectoryField,
  directoryFields,
  type ExistingPerson,
  type FieldChange,
  type PeopleChanges,
} from './changes.ts';
export { type ColumnMapping, type ColumnProposal, type GivenMapping, mapColumns } from './columns.ts';
export { type CsvValue, guardFormula, writeCsv } from './csv-out.ts';
export { checkSize, defaultSizeLimit } from './decode.ts';
export { readFileTable } from './file-table.ts';
export { type KnownPerson, keyOf } from './links.ts';
export { type ImportedPeople, type ImportedPerson, type ImportOptions, readPeople } from './people.ts';
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
} from './problems.ts';
export type { Table, TableRow } from './table.ts';
export { type ImportedRole, type LevelNames, levelNamesOf, type Skill, type WorkingHours } from './values.ts';
