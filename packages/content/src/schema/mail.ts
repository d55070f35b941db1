import * as z from 'zod/mini';
import { audience } from './audience.ts';
import { bilingual, characters, list, paragraphs, provenance, shape, stableId, words } from './text.ts';

/** What the product can put into a mail. Everything arrives ready to read, in the language and zone of the reader. */
const mailFacts = [
  'firstName',
  'partner',
  'program',
  'organization',
  'sponsor',
  'programTeam',
  'confidant',
  'role',
  'date',
  'time',
  'minutes',
  'deadline',
  'topic',
  'playbook',
  'challenge',
  'sessions',
] as const;

/** A mail or a notice, by its key. `{name}` in a text stands for a fact; both languages use the same ones. */
export const mail = shape({
  id: stableId,
  to: audience,
  subject: bilingual(characters(60)),
  /** What the list of mails shows beside the subject: it adds, it does not repeat. */
  preview: bilingual(characters(100)),
  /** Paragraphs only; no greeting formula, no signature: the frame of the mail has them. */
  body: paragraphs(130, 25),
  /** The one button. */
  action: bilingual(characters(32)),
  /** Why the reader gets this, and how to get less of it. */
  why: bilingual(words(35)),
  facts: list(z.enum(mailFacts), 0, 8),
  ...provenance,
});
export type Mail = z.infer<typeof mail>;
