/**
 * Indexed 4-ary min-heap over nodes 0 … n − 1 with keys in doubles; lowering a key is O(log₄ n).
 * Four children share a cache line, which beats a binary heap although it compares more.
 */
export class DistanceHeap {
  readonly #nodes: Int32Array;
  readonly #place: Int32Array;
  readonly #key: Float64Array;
  #size = 0;

  constructor(capacity: number) {
    this.#nodes = new Int32Array(capacity);
    this.#place = new Int32Array(capacity).fill(-1);
    this.#key = new Float64Array(capacity);
  }

  get size(): number {
    return this.#size;
  }

  /** Key of the nearest node; Infinity when empty. */
  get nearest(): number {
    return this.#size === 0 ? Number.POSITIVE_INFINITY : (this.#key[this.#nodes[0] ?? 0] ?? 0);
  }

  /** Adds the node, or lowers its key; a larger key must not be given. */
  push(node: number, key: number): void {
    this.#key[node] = key;
    const place = this.#place[node] ?? -1;
    this.#rise(place < 0 ? this.#size++ : place, node, key);
  }

  /** Removes and returns the nearest node. The heap must not be empty. */
  pop(): number {
    const nearest = this.#nodes[0] ?? 0;
    this.#place[nearest] = -1;
    this.#size--;
    if (this.#size > 0) this.#sink(this.#nodes[this.#size] ?? 0);
    return nearest;
  }

  clear(): void {
    for (let k = 0; k < this.#size; k++) this.#place[this.#nodes[k] ?? 0] = -1;
    this.#size = 0;
  }

  #rise(from: number, node: number, key: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 2;
      const above = this.#nodes[parent] ?? 0;
      if ((this.#key[above] ?? 0) <= key) break;
      this.#nodes[at] = above;
      this.#place[above] = at;
      at = parent;
    }
    this.#nodes[at] = node;
    this.#place[node] = at;
  }

  #sink(node: number): void {
    const key = this.#key[node] ?? 0;
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= this.#size) break;
      const end = Math.min(first + 4, this.#size);
      let child = first;
      let least = this.#key[this.#nodes[first] ?? 0] ?? 0;
      for (let k = first + 1; k < end; k++) {
        const other = this.#key[this.#nodes[k] ?? 0] ?? 0;
        if (other < least) {
          least = other;
          child = k;
        }
      }
      if (least >= key) break;
      const below = this.#nodes[child] ?? 0;
      this.#nodes[at] = below;
      this.#place[below] = at;
      at = child;
    }
    this.#nodes[at] = node;
    this.#place[node] = at;
  }
}
