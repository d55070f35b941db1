/** From zod's issues to the contract's field problems: path + code, never prose. */
import type { FieldCode, FieldProblem } from '@viceversa/contract';
import type * as z from 'zod/mini';
import { AppError } from './errors.ts';

type Issue = z.core.$ZodIssue;

const codeOf = (issue: Issue): { code: FieldCode; limit?: number } => {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: Number(issue.minimum) <= 1 ? 'required' : 'too_short', limit: Number(issue.minimum) }
        : { code: 'too_small', limit: Number(issue.minimum) };
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { code: 'too_long', limit: Number(issue.maximum) }
        : { code: 'too_big', limit: Number(issue.maximum) };
    case 'invalid_type':
      return { code: issue.input === undefined ? 'required' : 'wrong_type' };
    case 'invalid_value':
    case 'invalid_union':
      return { code: 'unknown_value' };
    case 'unrecognized_keys':
      return { code: 'unknown_field' };
    default:
      return { code: 'wrong_format' };
  }
};

/** Paths are dotted; of a strict object's unknown keys the first 5 are named, cut at 60 characters. */
export const invalidInput = (issues: readonly Issue[]): AppError => {
  const fields = issues.slice(0, 50).flatMap((issue): FieldProblem[] => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys')
      return issue.keys
        .slice(0, 5)
        .map((key) => ({ path: [...path, key.slice(0, 60)].join('.'), code: 'unknown_field' }));
    return [{ path: path.join('.'), ...codeOf(issue) }];
  });
  return new AppError('invalid_input', {}, fields);
};

/** Deeper JSON than any input of the contract is refused before it is looked at. */
const maximumDepth = 20;
export const isTooDeep = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  if (depth >= maximumDepth) return true;
  return Object.values(value).some((inner) => isTooDeep(inner, depth + 1));
};

/**
 * Text that neither PostgreSQL nor UTF-8 can hold: a NUL, or half a character (lone surrogate). Looked for in values
 * and in keys, in a value that `isTooDeep` let through.
 */
export const holdsBrokenText = (value: unknown): boolean => {
  if (typeof value === 'string') return !value.isWellFormed() || value.includes('\0');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, inner]) => holdsBrokenText(key) || holdsBrokenText(inner));
};
