import type { MatchResult } from './result.ts';

/** `JSON.stringify(result, null, 2)` and a line end, one pair or person at a time. */
export function* resultJson(result: MatchResult): Iterable<string> {
  let mark = '{';
  for (const [key, value] of Object.entries(result)) {
    yield `${mark}\n  ${JSON.stringify(key)}: `;
    yield* Array.isArray(value) && value.length > 0 ? listJson(value) : [indented(value, '  ')];
    mark = ',';
  }
  yield '\n}\n';
}

function* listJson(list: readonly unknown[]): Iterable<string> {
  let mark = '[';
  for (const item of list) {
    yield `${mark}\n    ${indented(item, '    ')}`;
    mark = ',';
  }
  yield '\n  ]';
}

/** No line end in JSON is part of a text. */
function indented(value: unknown, margin: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);
}
