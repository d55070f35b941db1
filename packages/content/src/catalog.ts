import { agreement } from './agreement/index.ts';
import { cards } from './cards/index.ts';
import { challenges } from './challenges/index.ts';
import { checkIns } from './check-ins/index.ts';
import { goals } from './goals/index.ts';
import { articles } from './guide/index.ts';
import { questions } from './guide/questions/index.ts';
import { answerScales, instrument, instrumentTexts } from './instrument/index.ts';
import { kinds } from './kinds.ts';
import { lessons } from './lessons/index.ts';
import { letters } from './letters/index.ts';
import { mails } from './mails/index.ts';
import { nextSteps } from './next-steps.ts';
import { playbooks } from './playbooks/index.ts';
import { matchingQuestionnaire } from './questionnaire/index.ts';
import { aiSkills } from './skills/ai.data.ts';
import { businessSkills } from './skills/business.data.ts';
import { cloudSkills } from './skills/cloud.data.ts';
import { communicationSkills } from './skills/communication.data.ts';
import { communitySkills } from './skills/community.data.ts';
import { customerSkills } from './skills/customer.data.ts';
import { dataSkills } from './skills/data.data.ts';
import { generationsSkills } from './skills/generations.data.ts';
import { inclusionSkills } from './skills/inclusion.data.ts';
import { leadershipSkills } from './skills/leadership.data.ts';
import { productSkills } from './skills/product.data.ts';
import { securitySkills } from './skills/security.data.ts';
import { socialSkills } from './skills/social.data.ts';
import { softwareSkills } from './skills/software.data.ts';
import { strategySkills } from './skills/strategy.data.ts';
import { sustainabilitySkills } from './skills/sustainability.data.ts';
import { technologySkills } from './skills/technology.data.ts';
import { workplaceSkills } from './skills/workplace.data.ts';
import { templates } from './templates/index.ts';
import { topics } from './topics.data.ts';
import type { Content, SkillArea, SkillConcept, TopicArea } from './types.ts';

/** In the order in which a person browses them. */
const skillAreas: readonly SkillArea[] = [
  technologySkills,
  softwareSkills,
  dataSkills,
  aiSkills,
  securitySkills,
  cloudSkills,
  productSkills,
  workplaceSkills,
  socialSkills,
  customerSkills,
  businessSkills,
  leadershipSkills,
  communicationSkills,
  strategySkills,
  inclusionSkills,
  generationsSkills,
  sustainabilitySkills,
  communitySkills,
];

export const topicAreas: readonly TopicArea[] = skillAreas.map(({ area }) => area);
export const skillConcepts: readonly SkillConcept[] = skillAreas.flatMap(({ concepts }) => concepts);
export const content: Content = {
  topicAreas,
  skillConcepts,
  kinds,
  nextSteps,
  templates,
  topics,
  playbooks,
  challenges,
  goals,
  lessons,
  cards,
  agreement,
  questionnaires: [matchingQuestionnaire],
  checkIns,
  mails,
  letters,
  articles,
  questions,
  instrument,
  answerScales,
  instrumentTexts,
};
