/** A concept of the taxonomy, as the caller brings it: names and synonyms in both languages. */
export type Concept = {
  readonly id: string;
  readonly names: { readonly en: string; readonly it: string };
  readonly synonyms: { readonly en: readonly string[]; readonly it: readonly string[] };
  /** Ids of broader concepts. */
  readonly broader: readonly string[];
};
