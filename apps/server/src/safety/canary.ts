/** Words that stand for one private field of one owner each: wherever such a word turns up, that field got there. */
export type Canary = {
  readonly word: string;
  /** Organization the field belongs to. */
  readonly organization: string;
  /** What the field is, e.g. `email`, `mail-body`. */
  readonly field: string;
  /** Key of the person, account or program in its organization, e.g. `mentor-1`. */
  readonly of: string;
};

export type Canaries = {
  /** Lower case letters, digits and hyphens: fits every text field, and the local part of an address. */
  readonly plant: (organization: string, field: string, of: string) => string;
  readonly planted: readonly Canary[];
};

let worlds = 0;

export const canaries = (): Canaries => {
  const world = ++worlds;
  const planted: Canary[] = [];
  return {
    planted,
    plant: (organization, field, of) => {
      // The number in the middle keeps any word from being part of another one.
      const word = `cnry${String(planted.length).padStart(4, '0')}w${world}-${organization}-${field}-${of}`;
      planted.push({ word, organization, field, of });
      return word;
    },
  };
};

const marker = /cnry(\d{4})/gi;

/** Canaries in a text, also where it was cut, escaped or changed to capitals. */
export const canariesIn = (text: string, { planted }: Pick<Canaries, 'planted'>): readonly Canary[] => [
  ...new Set([...text.matchAll(marker)].flatMap(([, number]) => planted[Number(number)] ?? [])),
];
