import { content as shipped } from './catalog.ts';
import { duplicates } from './check/duplicates.ts';
import { checkSkills } from './check/skills.ts';
import { checkTemplates } from './check/templates.ts';
import { checkText, findTexts } from './check/texts.ts';
import { type Content, programKinds } from './types.ts';

/**
 * Reads everything the product ships in words and says what is wrong with it.
 *
 * @returns how many bilingual texts were seen, and one line per problem (none when all is well)
 * @example checkContent() // { items: 1200, problems: [] }
 */
export function checkContent(content: Content = shipped): { items: number; problems: string[] } {
  const texts = findTexts(content);
  return {
    items: texts.length,
    problems: [
      ...texts.flatMap(checkText),
      ...checkSkills(content.skillConcepts, content.topicAreas),
      ...checkTemplates(content.templates, new Set(content.skillConcepts.map(({ id }) => id))),
      ...checkKinds('kinds', content.kinds),
      ...checkKinds('nextSteps', content.nextSteps),
      ...content.nextSteps.flatMap(({ kind, proposed, accepted }) =>
        duplicates(
          `nextSteps/${kind}`,
          [...proposed, ...accepted].map(({ id }) => id),
        ),
      ),
    ],
  };
}

function checkKinds(where: string, entries: Content['kinds'] | Content['nextSteps']): readonly string[] {
  const present = entries.map(({ kind }) => kind);
  return [
    ...duplicates(where, present),
    ...programKinds.filter((kind) => !present.includes(kind)).map((kind) => `${where}: nothing for ${kind}`),
  ];
}
