const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ó',
  u: 'ú',
  y: 'ý',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
};

/** Every accented letter twice makes texts about 30 % longer, in words that wrap as words do; braces are left to ICU. */
const pseudoText = (text: string): string => {
  let depth = 0;
  let accented = '';
  for (const letter of text) {
    if (letter === '{') depth += 1;
    const changed = depth === 0 ? ACCENTED[letter] : undefined;
    accented += changed === undefined ? letter : changed + changed.toLowerCase();
    if (letter === '}') depth -= 1;
  }
  return accented;
};

/** A message the build has parsed is a list of texts and arguments: `['name']` or `['count', 2, { one: …, other: … }]`. */
const pseudoPart = (part: unknown): unknown => {
  if (typeof part === 'string') return pseudoText(part);
  if (!Array.isArray(part)) return part;
  const pieces: readonly unknown[] = part;
  return pieces.map((piece) => (isNode(piece) ? toPseudo(piece) : piece));
};

const pseudoMessage = (message: unknown): unknown =>
  Array.isArray(message) ? message.map(pseudoPart) : pseudoPart(message);

const isNode = (value: unknown): value is object => typeof value === 'object' && value !== null;

export const toPseudo = (catalog: object): object => {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(catalog);
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      isNode(value) && !Array.isArray(value) ? toPseudo(value) : pseudoMessage(value),
    ]),
  );
};
