import { createHash } from 'node:crypto';

/** JSON with sorted keys: the same content is the same text, however it was typed or stored. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
};

/** SHA-256 in hexadecimal. */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');
