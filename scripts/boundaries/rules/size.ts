import { isMigration } from '../places.ts';
import { fileRule } from '../rule.ts';

const WARN = 300;
const REFUSE = 400;
/** main.ts knows everything, so it stays short enough to be read in one go. */
const REFUSE_MAIN = 120;

export const size = fileRule(
  'size',
  `aim at 60–150 lines; ${REFUSE} are refused (data tables are named *.data.ts)`,
  (file) => {
    if (/\.data\.ts$/.test(file.path) || isMigration(file.path)) return [];
    const limit = file.path === 'apps/server/src/main.ts' ? REFUSE_MAIN : REFUSE;
    if (file.lines > limit) return [{ what: `${file.lines} lines, more than ${limit}` }];
    return file.lines > WARN ? [{ what: `${file.lines} lines, soon too many`, warning: true }] : [];
  },
);
