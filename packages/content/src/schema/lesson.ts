import * as z from 'zod/mini';
import { audience } from './audience.ts';
import {
  bilingual,
  characters,
  countWords,
  list,
  markdown,
  provenance,
  rule,
  shape,
  stableId,
  whole,
  words,
} from './text.ts';

/** Words of all sections together, in each language: six to ten minutes of reading. */
const lessonWords = { min: 600, max: 900 } as const;

const choice = shape({
  text: bilingual(words(35)),
  /** What happens then, in the story; not a mark. */
  consequence: bilingual(words(60)),
  good: z.boolean(),
  /** Id of the situation this choice leads to; without it the story ends here. */
  next: z.optional(stableId),
});

const situation = shape({ id: stableId, text: bilingual(words(90)), choices: list(choice, 2, 4) });
export type LessonSituation = z.infer<typeof situation>;

const option = shape({ text: bilingual(words(30)), right: z.boolean(), explanation: bilingual(words(40)) });

const question = z.readonly(
  z
    .strictObject({ question: bilingual(words(45)), options: list(option, 3, 4) })
    .check(
      rule(({ options }) =>
        options.filter(({ right }) => right).length === 1 ? [] : ['not exactly one right option'],
      ),
    ),
);

const fields = z.strictObject({
  id: stableId,
  audience,
  /** Place in the audience's course, from 1. */
  position: whole(1, 9),
  /** Reading, exercise and check together. */
  minutes: whole(10, 60),
  names: bilingual(characters(70)),
  goals: list(bilingual(words(20)), 3, 5),
  sections: list(shape({ title: bilingual(characters(60)), body: markdown(400) }), 3, 7),
  exercise: shape({ minutes: whole(3, 30), text: markdown(160) }),
  /** The first situation opens the story; a choice may lead to another one. */
  scenario: list(situation, 1, 5),
  check: list(question, 3, 3),
  /** The sentence to use tomorrow, word by word. */
  sentence: bilingual(words(35)),
  ...provenance,
});

export const lesson = z.readonly(fields.check(rule(countBody), rule(followScenario)));
export type Lesson = z.infer<typeof lesson>;

function countBody({ sections }: z.infer<typeof fields>): readonly string[] {
  return (['en', 'it'] as const).flatMap((language) => {
    const count = sections.reduce((total, { body }) => total + countWords(body[language]), 0);
    const isWell = count >= lessonWords.min && count <= lessonWords.max;
    return isWell
      ? []
      : [`the sections have ${count} words in ${language}, not ${lessonWords.min} to ${lessonWords.max}`];
  });
}

/** Each situation is reached from an earlier one, and offers at least one good way and one that has a price. */
function followScenario({ scenario }: z.infer<typeof fields>): readonly string[] {
  const ids = scenario.map(({ id }) => id);
  const reached = new Set(scenario.flatMap(({ choices }) => choices.flatMap(({ next = [] }) => next)));
  return scenario.flatMap(({ id, choices }, index) => [
    ...(index > 0 && !reached.has(id) ? [`no choice leads to situation ${id}`] : []),
    ...(new Set(choices.map(({ good }) => good)).size === 2 ? [] : [`situation ${id} has no choice, only one way`]),
    ...choices.flatMap(({ next }) =>
      next !== undefined && ids.indexOf(next) <= index
        ? [`situation ${id} leads to ${next}, which is not a later one`]
        : [],
    ),
  ]);
}
