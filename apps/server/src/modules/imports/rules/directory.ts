import type { ImportedPerson } from './imported-person.ts';

export type PersonSkill = { readonly concept: string; readonly label: string; readonly level: number };

/** Somebody in the directory, in the words of an import. Managers are ids of people. */
export type DirectoryPerson = Omit<ImportedPerson, 'row' | 'teaches' | 'learns'> & {
  readonly id: string;
  readonly state: 'active' | 'left';
  readonly teaches: readonly PersonSkill[];
  readonly learns: readonly PersonSkill[];
};
export type Directory = {
  readonly people: readonly DirectoryPerson[];
  /** Who those are that can sign in as owners; null for an account of nobody in the directory. */
  readonly owners: readonly (string | null)[];
};
