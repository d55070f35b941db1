import * as z from 'zod/mini';
import { bilingual, characters, list, prompt, provenance, rule, shape, stableId, whole, words } from './text.ts';
import { topicId } from './topic.ts';

const phases = ['trust', 'explore', 'midpoint', 'apply', 'close'] as const;
const phase = z.enum(phases);
export type Phase = z.infer<typeof phase>;

const step = shape({
  minutes: whole(1, 30),
  lead: z.enum(['mentor', 'mentee', 'both']),
  title: bilingual(characters(60)),
  /** What to do, so that somebody who reads it for the first time at the table can do it. */
  text: bilingual(words(70)),
  prompts: z.optional(list(prompt, 1, 4)),
});
export type PlaybookStep = z.infer<typeof step>;

const fields = z.strictObject({
  id: stableId,
  phase,
  /** Null for a playbook of the phase itself, which suits every topic. */
  topic: z.nullable(topicId),
  /** With a topic: place in the topic's series, from 1. Without: the first session of the program that it suits. */
  session: whole(1, 12),
  minutes: z.literal([15, 30, 45]),
  names: bilingual(characters(60)),
  /** What is different at the end of the session; one sentence. */
  aim: bilingual(words(30)),
  before: shape({ mentor: bilingual(words(45)), mentee: bilingual(words(45)) }),
  steps: list(step, 3, 7),
  /** Id of a challenge of the bank. */
  microChallenge: stableId,
  closingQuestion: prompt,
  /** Helps both to agree on one sentence that may leave the room. */
  shareablePrompt: bilingual(words(35)),
  concepts: z.optional(list(stableId, 1, 5)),
  ...provenance,
});

export const playbook = z.readonly(fields.check(rule(countMinutes), rule(countPrompts)));
export type Playbook = z.infer<typeof playbook>;

function countMinutes({ minutes, steps }: z.infer<typeof fields>): readonly string[] {
  const sum = steps.reduce((total, each) => total + each.minutes, 0);
  return sum === minutes ? [] : [`the steps take ${sum} minutes, the session ${minutes}`];
}

/** Fewer than four leave a pair alone with a silence, more than six turn a talk into a questionnaire. */
function countPrompts({ steps }: z.infer<typeof fields>): readonly string[] {
  const count = steps.flatMap(({ prompts = [] }) => prompts).length;
  return count >= 4 && count <= 6 ? [] : [`${count} prompts, not 4 to 6`];
}
