import * as z from 'zod/mini';

/** Whose part in a pair an item concerns. */
export const part = z.enum(['mentor', 'mentee', 'both']);

/** Who reads an item; `both` are mentors and mentees, `everyone` is anybody who opens the library. */
export const audience = z.enum([
  ...['mentor', 'mentee', 'both'],
  ...['sponsor', 'line-manager', 'program-manager', 'facilitator'],
  ...['delegate', 'confidant', 'administrator', 'community-lead', 'everyone'],
] as const);
export type Audience = z.infer<typeof audience>;
