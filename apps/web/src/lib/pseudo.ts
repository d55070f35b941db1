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
  return part.map((piece) => (typeof piece === 'object' ? toPseudo(Object(piece)) : piece));
};

const pseudoMessage = (message: unknown): unknown =>
  Array.isArray(message) ? message.map(pseudoPart) : pseudoPart(message);

export const toPseudo = (catalog: object): object =>
  Object.fromEntries(
    Object.entries(catalog).map(([key, value]) => [
      key,
      typeof value === 'object' && !Array.isArray(value) ? toPseudo(Object(value)) : pseudoMessage(value),
    ]),
  );
