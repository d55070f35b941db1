import { aiSkills } from './skills/ai.data.ts';
import { cloudSkills } from './skills/cloud.data.ts';
import { dataSkills } from './skills/data.data.ts';
import { securitySkills } from './skills/security.data.ts';
import { socialSkills } from './skills/social.data.ts';
import { softwareSkills } from './skills/software.data.ts';
import { workplaceSkills } from './skills/workplace.data.ts';
import { digitalFluency } from './templates/digital-fluency.ts';
import { execCrossDept } from './templates/exec-cross-dept.ts';
import { mutual } from './templates/mutual.ts';
import { traditional } from './templates/traditional.ts';
import type { ProgramTemplate, SkillArea, SkillConcept, TopicArea } from './types.ts';

const skillAreas: readonly SkillArea[] = [
  softwareSkills,
  dataSkills,
  aiSkills,
  securitySkills,
  cloudSkills,
  workplaceSkills,
  socialSkills,
];

export const topicAreas: readonly TopicArea[] = skillAreas.map(({ area }) => area);
export const skillConcepts: readonly SkillConcept[] = skillAreas.flatMap(({ concepts }) => concepts);
export const templates: readonly ProgramTemplate[] = [digitalFluency, execCrossDept, mutual, traditional];
