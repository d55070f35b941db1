import { kinds } from './kinds.ts';
import { nextSteps } from './next-steps.ts';
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
import { digitalFluency } from './templates/digital-fluency.ts';
import { execCrossDept } from './templates/exec-cross-dept.ts';
import { mutual } from './templates/mutual.ts';
import { traditional } from './templates/traditional.ts';
import type { Content, ProgramTemplate, SkillArea, SkillConcept, TopicArea } from './types.ts';

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
export const templates: readonly ProgramTemplate[] = [digitalFluency, execCrossDept, mutual, traditional];
export const content: Content = { topicAreas, skillConcepts, templates, kinds, nextSteps };
