/**
 * Compressed sparse rows in memory that threads share: written once, read by all without copying.
 * The entries of row r are the places `ptr[r] … ptr[r + 1] − 1`.
 */
export type Lists = {
  readonly ptr: Int32Array;
  readonly item: Int32Array;
  readonly value: Int32Array;
};

export function sharedInts(length: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}

export function shareInts(values: ArrayLike<number>): Int32Array<SharedArrayBuffer> {
  const shared = sharedInts(values.length);
  shared.set(values);
  return shared;
}

export function sharedDoubles(length: number): Float64Array<SharedArrayBuffer> {
  return new Float64Array(new SharedArrayBuffer(8 * length));
}

type ListWriter = {
  readonly add: (item: number, value: number) => void;
  readonly endRow: () => void;
  readonly finish: () => Lists;
};

/** Rows are written one after another, so that no object is made per entry. */
function createListWriter(): ListWriter {
  let item = new Int32Array(1024);
  let value = new Int32Array(1024);
  let ptr = new Int32Array(1024);
  let entries = 0;
  let rows = 0;
  return {
    add: (newItem, newValue) => {
      if (entries === item.length) {
        item = grown(item);
        value = grown(value);
      }
      item[entries] = newItem;
      value[entries++] = newValue;
    },
    endRow: () => {
      if (rows + 1 === ptr.length) ptr = grown(ptr);
      ptr[++rows] = entries;
    },
    finish: () => ({
      ptr: shareInts(ptr.subarray(0, rows + 1)),
      item: shareInts(item.subarray(0, entries)),
      value: shareInts(value.subarray(0, entries)),
    }),
  };
}

/** @param write adds the entries of one row. */
export function writeLists(rows: number, write: (row: number, add: ListWriter['add']) => void): Lists {
  const writer = createListWriter();
  for (let row = 0; row < rows; row++) {
    write(row, writer.add);
    writer.endRow();
  }
  return writer.finish();
}

/**
 * By item: who has it, as positions in `order` (rows of the lists; −1 = nobody), rising. O(entries + items).
 */
export function invert(lists: Lists, items: number, order: Int32Array): Lists {
  const { ptr, item, value } = lists;
  const starts = sharedInts(items + 1);
  const eachEntry = (visit: (place: number, position: number) => void) => {
    order.forEach((row, position) => {
      if (row < 0) return;
      for (let place = ptr[row] ?? 0; place < (ptr[row + 1] ?? 0); place++) visit(place, position);
    });
  };
  eachEntry((place) => {
    const next = (item[place] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  });
  for (let k = 0; k < items; k++) starts[k + 1] = (starts[k + 1] ?? 0) + (starts[k] ?? 0);
  const free = starts.slice();
  const positions = sharedInts(starts[items] ?? 0);
  const values = sharedInts(positions.length);
  eachEntry((place, position) => {
    const at = free[item[place] ?? 0] ?? 0;
    free[item[place] ?? 0] = at + 1;
    positions[at] = position;
    values[at] = value[place] ?? 0;
  });
  return { ptr: starts, item: positions, value: values };
}

/** The rows in another order; −1 = an empty row. O(entries). */
export function reorder(lists: Lists, order: Int32Array): Lists {
  return writeLists(order.length, (position, add) => {
    const row = order[position] ?? -1;
    if (row < 0) return;
    for (let place = lists.ptr[row] ?? 0; place < (lists.ptr[row + 1] ?? 0); place++) {
      add(lists.item[place] ?? 0, lists.value[place] ?? 0);
    }
  });
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(list.length * 2);
  larger.set(list);
  return larger;
}
