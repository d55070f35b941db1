import { createSkill, findSkills } from '@viceversa/contract';
import { bind } from '../../kernel/endpoints.ts';
import { create } from './actions.ts';
import { find } from './reads.ts';

export const routes = [bind(findSkills, find), bind(createSkill, create)];
