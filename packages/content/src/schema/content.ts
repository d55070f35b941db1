import * as z from 'zod/mini';
import { agreementField } from './agreement.ts';
import { card } from './card.ts';
import { challenge } from './challenge.ts';
import { goal } from './goal.ts';
import { article, checkInQuestion, frequentQuestion } from './guide.ts';
import { answerScale, instrumentItem, instrumentText } from './instrument.ts';
import { lesson } from './lesson.ts';
import { letter } from './letter.ts';
import { mail } from './mail.ts';
import { playbook } from './playbook.ts';
import { kindExplanation, kindNextSteps } from './program-kind.ts';
import { questionnaire } from './questionnaire.ts';
import { skillConcept, topicArea } from './skill.ts';
import { programTemplate } from './template.ts';
import { shape } from './text.ts';
import { topic } from './topic.ts';

const all = <T extends z.core.SomeType>(item: T) => z.readonly(z.array(item));

/** Everything the product says, by kind. */
export const contentSchema = shape({
  topicAreas: all(topicArea),
  skillConcepts: all(skillConcept),
  kinds: all(kindExplanation),
  nextSteps: all(kindNextSteps),
  templates: all(programTemplate),
  topics: all(topic),
  playbooks: all(playbook),
  challenges: all(challenge),
  goals: all(goal),
  lessons: all(lesson),
  cards: all(card),
  agreement: all(agreementField),
  questionnaires: all(questionnaire),
  checkIns: all(checkInQuestion),
  mails: all(mail),
  letters: all(letter),
  articles: all(article),
  questions: all(frequentQuestion),
  instrument: all(instrumentItem),
  answerScales: all(answerScale),
  instrumentTexts: all(instrumentText),
});
export type Content = z.infer<typeof contentSchema>;
export type ContentKind = keyof Content;
