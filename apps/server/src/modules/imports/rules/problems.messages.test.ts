import { createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { errorMessages, problemMessages } from './problems.messages.data.ts';
import { importErrorCodes, importProblemCodes } from './problems.ts';

const entries = [
  ...Object.entries(problemMessages).map(([code, texts]) => ({ code, texts })),
  ...Object.entries(errorMessages).map(([code, texts]) => ({ code, texts })),
];
const paramsOf = (code: string): readonly string[] =>
  Object.entries(importProblemCodes).find(([each]) => each === code)?.[1].params ??
  Object.entries(importErrorCodes).find(([each]) => each === code)?.[1] ??
  [];

describe('every problem and error', () => {
  test.each(entries)(
    '$code has a sentence in both languages that uses its parameters and no others',
    ({ code, texts }) => {
      const params = [...paramsOf(code), ...(code.startsWith('column_') ? ['field', 'column'] : [])];
      for (const locale of ['en', 'it'] as const) {
        const text = texts[locale];
        const used = [...text.matchAll(/\{(\w+)[,}]/g)].map((found) => found[1]);
        expect(paramsOf(code).filter((name) => !used.includes(name))).toEqual([]);
        expect(used.filter((name) => name !== undefined && !params.includes(name))).toEqual([]);
        const failures: unknown[] = [];
        const translate = createTranslator({
          locale,
          messages: { text },
          onError: (failure) => failures.push(failure),
        });
        translate('text', Object.fromEntries(params.map((name) => [name, name === 'kind' ? 'png' : 7])));
        expect(failures).toEqual([]);
      }
    },
  );
});
