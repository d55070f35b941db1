/** What one person has in a matching, as far as stability asks. */
export type Standing = {
  readonly capacity: number;
  partners: number;
  /** Rank of the worst partner: −1 with none, Infinity for a partner who is not ranked. */
  worst: number;
  /** The same among partners who are not locked. */
  worstUnlocked: number;
};

export function emptyHanded(capacity: number): Standing {
  return { capacity, partners: 0, worst: -1, worstUnlocked: -1 };
}

export function join(person: Standing | undefined, rank: number, isLocked: boolean): void {
  if (person === undefined) return;
  person.partners++;
  person.worst = Math.max(person.worst, rank);
  if (!isLocked) person.worstUnlocked = Math.max(person.worstUnlocked, rank);
}

/** Whether this person would take somebody of that rank, and whether only by leaving a locked partner. */
export function wish(person: Standing | undefined, rank: number): 'yes' | 'across_a_lock' | 'no' {
  if (person === undefined) return 'no';
  if (person.partners < person.capacity || rank < person.worstUnlocked) return 'yes';
  return rank < person.worst ? 'across_a_lock' : 'no';
}
