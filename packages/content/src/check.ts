import { content as shipped } from './catalog.ts';
import { duplicates } from './check/duplicates.ts';
import { shortages } from './check/inventory.ts';
import { checkMails } from './check/mails.ts';
import { checkReferences } from './check/references.ts';
import { checkRepeatedSentences } from './check/sentences.ts';
import { checkShape } from './check/shape.ts';
import { checkSkills } from './check/skills.ts';
import { checkTemplates } from './check/templates.ts';
import { checkText, findTexts } from './check/texts.ts';
import { type Content, programKinds } from './types.ts';

type Answer = { readonly items: number; readonly problems: readonly string[]; readonly warnings: readonly string[] };

/**
 * Reads everything the product ships in words and says what is wrong with it.
 *
 * @returns how many bilingual texts were seen, one line per problem (none when all is well), and what is still short
 * @example checkContent() // { items: 1200, problems: [], warnings: ['cards: 17 of 18'] }
 */
export function checkContent(content: Content = shipped): Answer {
  const texts = findTexts(content);
  const problems = [
    ...checkShape(content),
    ...texts.flatMap(checkText),
    ...checkSkills(content.skillConcepts, content.topicAreas),
    ...checkTemplates(content.templates, new Set(content.skillConcepts.map(({ id }) => id))),
    ...checkReferences(content),
    ...checkMails(content.mails),
    ...checkRepeatedSentences(content),
    ...checkKinds('kinds', content.kinds),
    ...checkKinds('nextSteps', content.nextSteps),
    ...content.nextSteps.flatMap(({ kind, proposed, accepted }) =>
      duplicates(
        `nextSteps/${kind}`,
        [...proposed, ...accepted].map(({ id }) => id),
      ),
    ),
  ];
  return { items: texts.length, problems, warnings: shortages(content) };
}

function checkKinds(where: string, entries: Content['kinds'] | Content['nextSteps']): readonly string[] {
  const present = entries.map(({ kind }) => kind);
  return [
    ...duplicates(where, present),
    ...programKinds.filter((kind) => !present.includes(kind)).map((kind) => `${where}: nothing for ${kind}`),
  ];
}
