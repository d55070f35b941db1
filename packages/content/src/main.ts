import { content } from './catalog.ts';
import { inventory } from './check/inventory.ts';
import { checkContent } from './check.ts';

const { items, problems } = checkContent();
console.table(
  inventory(content).map(({ kind, items: count, wanted, words }) => ({
    kind,
    items: count,
    wanted,
    'words en': words.en,
    'words it': words.it,
  })),
);
for (const problem of problems) console.log(problem);
console.log(`${items} texts, ${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
