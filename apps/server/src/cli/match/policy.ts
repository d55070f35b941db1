import { importFields, type Objective, objectives } from '@viceversa/contract';
import { z } from 'zod';

/** As a program is set up; `circle` has groups instead of pairs and cannot be matched from a list. */
export const matchKinds = ['reverse', 'traditional', 'mutual', 'peer'] as const;
export type MatchKind = (typeof matchKinds)[number];
export { type Objective, objectives };

const share = z.int().min(0).max(100);
const person = z.string().trim().min(1).max(254);
const difference = z.enum(['required', 'preferred', 'any']);
const pair = z.strictObject({ mentor: person, mentee: person });

const policySchema = z.strictObject({
  kind: z.enum(matchKinds).optional(),
  /** What “best” means; `total` if not said. */
  objective: z.enum(objectives).optional(),
  /** Shares of the score; they need not sum to 100, only their proportions count. */
  weights: z
    .strictObject({
      skills: share.optional(),
      goals: share.optional(),
      interests: share.optional(),
      style: share.optional(),
      availability: share.optional(),
      preferences: share.optional(),
      novelty: share.optional(),
    })
    .optional(),
  levelGap: z.int().min(0).max(99).optional(),
  differentDepartment: z.union([difference, z.boolean()]).optional(),
  differentSite: z.union([difference, z.boolean()]).optional(),
  commonLanguage: z.boolean().optional(),
  overlapHours: z.number().min(0).max(24).optional(),
  /** The week around this date decides how far apart time zones are. */
  referenceDate: z.iso.date().optional(),
  /** The organization's own grades: { "Senior": 4 }. */
  levels: z.record(z.string().max(60), z.int().min(0).max(99)).optional(),
  /** Header in the file for a field, or null to leave the field empty. */
  columns: z.partialRecord(z.enum(importFields), z.string().nullable()).optional(),
  /** Pairs that are already promised, and pairs that must not be. By employee id or address. */
  lock: z.array(pair).max(100_000).optional(),
  forbid: z.array(pair).max(100_000).optional(),
});
export type MatchPolicy = z.output<typeof policySchema>;

export interface PolicyProblem {
  /** Where in the file: `weights.skills`, `lock[3].mentor`; empty for the file as a whole. */
  readonly path: string;
  readonly code: 'not_json' | 'unknown_key' | 'wrong_type' | 'wrong_value' | 'weights_all_zero';
  /** Key that nobody knows, or what was expected. */
  readonly detail: string;
}
export type PolicyReading =
  | { readonly ok: true; readonly policy: MatchPolicy }
  | { readonly ok: false; readonly problems: readonly PolicyProblem[] };

/** Strict on purpose: a rule that is misspelled and silently ignored would let pairs through that were meant to be excluded. */
export function readPolicy(text: string): PolicyReading {
  let json: unknown;
  try {
    json = JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch {
    return { ok: false, problems: [{ path: '', code: 'not_json', detail: '' }] };
  }
  const parsed = policySchema.safeParse(json);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf) };
  const weights = Object.values(parsed.data.weights ?? { any: 1 });
  if (weights.length > 0 && weights.every((weight) => weight === 0)) {
    return { ok: false, problems: [{ path: 'weights', code: 'weights_all_zero', detail: '' }] };
  }
  return { ok: true, policy: parsed.data };
}

function problemsOf(found: z.core.$ZodIssue): PolicyProblem[] {
  const path = pathText(found.path);
  switch (found.code) {
    case 'unrecognized_keys':
      return found.keys.map((key) => ({ path: pathText([...found.path, key]), code: 'unknown_key', detail: key }));
    case 'invalid_key':
      return [{ path, code: 'unknown_key', detail: String(found.path.at(-1) ?? '') }];
    case 'invalid_type':
      return [{ path, code: 'wrong_type', detail: found.expected }];
    case 'invalid_value':
      return [{ path, code: 'wrong_value', detail: found.values.map(String).join(' | ') }];
    case 'too_small':
      return [{ path, code: 'wrong_value', detail: `≥ ${found.minimum}` }];
    case 'too_big':
      return [{ path, code: 'wrong_value', detail: `≤ ${found.maximum}` }];
    case 'invalid_format':
      return [{ path, code: 'wrong_value', detail: found.format === 'date' ? '2026-01-31' : '' }];
    case 'invalid_union':
      return [{ path, code: 'wrong_value', detail: 'true | false | required | preferred | any' }];
    default:
      return [{ path, code: 'wrong_value', detail: '' }];
  }
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text === '' ? String(part) : `${text}.${String(part)}`,
    '',
  );
}

/** JSON with sorted keys, so that the same policy has the same hash however it was typed. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}
