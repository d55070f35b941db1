import * as contract from '@viceversa/contract';
import { bind } from '../../kernel/endpoints.ts';
import { setAvailability } from './actions/availability.ts';
import { declareGroups } from './actions/groups.ts';
import { answerQuestions, clearQuestionnaire } from './actions/questionnaire.ts';
import { viewAvailability } from './reads/availability.ts';
import { viewDeclaredGroups } from './reads/groups.ts';
import { viewQuestionnaire } from './reads/questionnaire.ts';

export const routes = [
  bind(contract.getQuestionnaire, viewQuestionnaire),
  bind(contract.answerQuestions, answerQuestions),
  bind(contract.clearQuestionnaire, clearQuestionnaire),
  bind(contract.getAvailability, viewAvailability),
  bind(contract.setAvailability, setAvailability),
  bind(contract.getDeclaredGroups, viewDeclaredGroups),
  bind(contract.declareGroups, declareGroups),
];
