/**
 * The way back: what stood in an array before it was changed. Off, it costs one look per change; on, it remembers, and
 * `goBack` puts everything back in reverse order. O(changes), whatever the size of the match.
 */
export type Trail = {
  isOn: boolean;
  readonly arrays: (Int32Array | Uint8Array)[];
  readonly places: number[];
  readonly values: number[];
};

export function createTrail(): Trail {
  return { isOn: false, arrays: [], places: [], values: [] };
}

/** Call before `array[place]` changes. */
export function remember(trail: Trail | undefined, array: Int32Array | Uint8Array, place: number): void {
  if (trail?.isOn !== true) return;
  trail.arrays.push(array);
  trail.places.push(place);
  trail.values.push(array[place] ?? 0);
}

export function goBack(trail: Trail): void {
  trail.isOn = false;
  for (let step = trail.arrays.length - 1; step >= 0; step--) {
    const array = trail.arrays[step];
    if (array !== undefined) array[trail.places[step] ?? 0] = trail.values[step] ?? 0;
  }
  for (const list of [trail.arrays, trail.places, trail.values]) list.length = 0;
}
