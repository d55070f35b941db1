import type { Writable } from 'node:stream';

export interface Screens {
  readonly out: Writable;
  readonly err: Writable & { readonly isTTY?: boolean };
}

export function printLines(stream: Writable, lines: readonly string[]): void {
  if (lines.length > 0) stream.write(`${lines.map(printable).join('\n')}\n`);
}

/** What a file holds must not steer the terminal: control characters are shown by their code. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
