/** Door of the directory: people and their reporting lines. */
import type { Module } from '../../kernel/module.ts';
import { routes } from './routes.ts';

export { lockDirectory, reviseProgramsOf } from './actions/directory.ts';
export { settleWindows } from './rules/week.ts';
export { isTimeZone, searchTextOf, searchWords } from './rules/words.ts';

export const people: Module = { name: 'people', endpoints: routes };
