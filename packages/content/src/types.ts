/** Every type of the library follows from its schema; this is where other files take them from. */
export type { AgreementField } from './schema/agreement.ts';
export type { Audience } from './schema/audience.ts';
export type { Card } from './schema/card.ts';
export type { Challenge } from './schema/challenge.ts';
export type { Content, ContentKind } from './schema/content.ts';
export type { Goal } from './schema/goal.ts';
export type { Article, CheckInQuestion, FrequentQuestion } from './schema/guide.ts';
export type { AnswerScale, InstrumentItem, InstrumentText } from './schema/instrument.ts';
export type { Lesson, LessonSituation } from './schema/lesson.ts';
export type { Letter } from './schema/letter.ts';
export type { Mail } from './schema/mail.ts';
export type { Phase, Playbook, PlaybookStep } from './schema/playbook.ts';
export type { KindExplanation, KindNextSteps, NextStep } from './schema/program-kind.ts';
export type { Questionnaire, QuestionnaireAnswer, QuestionnaireItem } from './schema/questionnaire.ts';
export type { SkillArea, SkillConcept, TopicArea } from './schema/skill.ts';
export type {
  Difference,
  DimensionCode,
  MatchingWeights,
  ProgramKind,
  ProgramParameters,
  ProgramTemplate,
  SessionMinutes,
  TemplateGoal,
  TemplateIndicator,
  TemplateRisk,
  TemplateTopic,
} from './schema/template.ts';
export { dimensionCodes, programKinds } from './schema/template.ts';
export type { Bilingual } from './schema/text.ts';
export type { Topic, TopicId } from './schema/topic.ts';
