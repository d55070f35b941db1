/** Door of the profile: what people say about themselves. Answers leave it as a whole, for the score, or as sums. */
import type { Module } from '../../kernel/module.ts';
import { routes } from './routes.ts';

export { forgetProfile } from './actions/forget.ts';
export { countDeclaredGroups } from './reads/groups.ts';
export { stylesOfEnrolled } from './reads/questionnaire.ts';

export const profile: Module = { name: 'profile', endpoints: routes };
