import type { Bilingual, Questionnaire, QuestionnaireAnswer } from '../types.ts';
import { questionnaireItems } from './items.data.ts';

export type { QuestionnaireItem } from '../types.ts';
export { questionnaireItems } from './items.data.ts';

/** In order: the first counts 0, the last 1, in steps of a quarter. */
export const questionnaireAnswers: readonly QuestionnaireAnswer[] = [
  { value: 0, text: { en: 'Not like me at all', it: 'Non mi rispecchia per niente' } },
  { value: 0.25, text: { en: 'Not much like me', it: 'Mi rispecchia poco' } },
  { value: 0.5, text: { en: 'In between', it: 'Una via di mezzo' } },
  { value: 0.75, text: { en: 'Mostly like me', it: 'Mi rispecchia abbastanza' } },
  { value: 1, text: { en: 'Very much like me', it: 'Mi rispecchia molto' } },
];

export const questionnaireIntroduction: Bilingual = {
  en: 'How do you like to work with somebody, and what matters to you? There are no right answers, and every question is optional. Answers are used only to suggest a partner who sees things in a similar way. Nobody else reads them: the reasons for a match show at most one number for how alike your styles are.',
  it: 'Come ti piace lavorare con un’altra persona, e che cosa conta per te? Non ci sono risposte giuste e ogni domanda è facoltativa. Le risposte servono solo a proporti una persona con un modo simile di vedere le cose. Nessun altro le legge: tra i motivi di un abbinamento compare al massimo un numero, che dice quanto i vostri stili si somigliano.',
};

/** All of it together, as the library shows it to people before they answer. */
export const matchingQuestionnaire: Questionnaire = {
  id: 'matching',
  audience: 'both',
  names: { en: 'The questionnaire on how you like to work', it: 'Il questionario su come ti piace lavorare' },
  introduction: questionnaireIntroduction,
  items: questionnaireItems,
  answers: questionnaireAnswers,
};
