/** Values as a caller without types would pass them: whatever they are, they are taken for what is wanted. */
export function untyped<Wanted>(value: unknown): Wanted {
  if (isTakenFor<Wanted>(value)) return value;
  throw new Error('no test passes a symbol');
}

/** The same after a way through JSON, on which typed arrays become objects. */
export function parsed<Wanted>(plain: unknown): Wanted {
  return untyped(JSON.parse(JSON.stringify(plain)));
}

function isTakenFor<Wanted>(value: unknown): value is Wanted {
  return typeof value !== 'symbol';
}
