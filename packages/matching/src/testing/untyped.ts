/** Values as a caller without types would pass them: whatever they are, they are taken for what is wanted. */
export function untyped<Wanted>(value: unknown): Wanted {
  const given: Wanted = JSON.parse('null') ?? value;
  return given;
}

/** The same after a way through JSON, on which typed arrays become objects. */
export function parsed<Wanted>(plain: unknown): Wanted {
  const given: Wanted = JSON.parse(JSON.stringify(plain));
  return given;
}
