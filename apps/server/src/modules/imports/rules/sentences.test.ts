import { languages, textsByCode } from '@viceversa/locales';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { importErrorCodes, importProblemCodes } from './problems.ts';

const cases = [
  ...Object.entries(importProblemCodes).map(([code, { params }]) => ({
    table: 'importProblem' as const,
    code,
    params,
  })),
  ...Object.entries(importErrorCodes).map(([code, params]) => ({ table: 'importFailure' as const, code, params })),
].flatMap((each) => languages.map((language) => ({ ...each, language })));

/** The catalog reports there what it cannot say. */
const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => reported.mockClear());

describe('every problem and failure', () => {
  test.each(cases)(
    '$code has a sentence in $language that tells every parameter',
    ({ table, code, params, language }) => {
      const values = params.map((name, at) => [name, name === 'kind' ? 'png' : 11 + at] as const);
      const named = code.startsWith('column_') ? { field: 'Level', column: 'Grade' } : {};
      const sentence = textsByCode(language, table)(code, { ...Object.fromEntries(values), ...named });
      expect(reported).not.toHaveBeenCalled();
      expect(sentence).not.toContain(code);
      for (const [name, value] of values) if (name !== 'kind') expect(sentence).toContain(String(value));
    },
  );
});
