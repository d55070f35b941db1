/** Door of the skills: the taxonomy, and the terms an organization adds to it. */
import type { Module } from '../../kernel/module.ts';
import { routes } from './routes.ts';

export { rememberOwnSkills, settleSkills } from './actions.ts';
export { type ChosenSkill, conceptOf } from './rules/terms.ts';

export const skills: Module = { name: 'skills', endpoints: routes };
