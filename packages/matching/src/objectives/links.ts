/** The chosen edges of every mentor, as doubly linked lists through the edges: everything in O(1). */
export type Links = {
  /** −1 at the end, as in `next`. */
  readonly first: (mentor: number) => number;
  readonly next: (edge: number) => number;
  readonly add: (edge: number) => void;
  readonly remove: (edge: number) => void;
};

export function createLinks(mentors: number, col: Int32Array): Links {
  const head = new Int32Array(mentors).fill(-1);
  const after = new Int32Array(col.length);
  const before = new Int32Array(col.length);
  return {
    first: (mentor) => head[mentor] ?? -1,
    next: (edge) => after[edge] ?? -1,
    add: (edge) => {
      const mentor = col[edge] ?? 0;
      const old = head[mentor] ?? -1;
      after[edge] = old;
      before[edge] = -1;
      if (old >= 0) before[old] = edge;
      head[mentor] = edge;
    },
    remove: (edge) => {
      const previous = before[edge] ?? -1;
      const following = after[edge] ?? -1;
      if (previous >= 0) after[previous] = following;
      else head[col[edge] ?? 0] = following;
      if (following >= 0) before[following] = previous;
    },
  };
}
