/** `npm run content -- check`: what is wrong in the content library, and how much there is of each kind. */
import { checkContent, content, inventory } from '@viceversa/content';

const { items, problems } = checkContent();
const lines = inventory(content).map(({ kind, items: count, wanted, words }) => ({
  kind,
  items: count,
  wanted,
  'words en': words.en,
  'words it': words.it,
}));
console.table(Object.fromEntries(lines.map(({ kind, ...rest }) => [kind, rest])));
for (const problem of problems) console.log(problem);
console.log(`${items} texts, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
