import * as z from 'zod/mini';
import { contentSchema } from '../schema/content.ts';
import { labelOf } from './texts.ts';

/** Everything that the schemas find: missing fields and languages, texts over their limit, minutes that do not add up. */
export function checkShape(content: unknown): readonly string[] {
  const { success, error } = z.safeParse(contentSchema, content, { error: z.locales.en().localeError });
  return success ? [] : error.issues.map(({ path, message }) => `${describe(content, path)}: ${message}`);
}

/** Turns `playbooks, 3, steps, 0` into `playbooks/ai-assistant-1/steps/0`, which a writer can find. */
function describe(content: unknown, path: readonly PropertyKey[]): string {
  let value = content;
  return path
    .map((key) => {
      value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
      return typeof key === 'number' ? (labelOf(value) ?? key) : String(key);
    })
    .join('/');
}
