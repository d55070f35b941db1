import type { ProgramTemplate } from '../types.ts';
import { aiLiteracy } from './ai-literacy.ts';
import { circle } from './circle.ts';
import { combinedLeadership } from './combined-leadership.ts';
import { customerInsight } from './customer-insight.ts';
import { digitalFluency } from './digital-fluency.ts';
import { ergWomenTech } from './erg-women-tech.ts';
import { execCrossDept } from './exec-cross-dept.ts';
import { generationalInsight } from './generational-insight.ts';
import { mutual } from './mutual.ts';
import { onboardingExec } from './onboarding-exec.ts';
import { traditional } from './traditional.ts';

/** In the order in which the wizard shows them: the reverse programs first, then the forms that complete them. */
export const templates: readonly ProgramTemplate[] = [
  digitalFluency,
  execCrossDept,
  ergWomenTech,
  aiLiteracy,
  customerInsight,
  onboardingExec,
  generationalInsight,
  mutual,
  traditional,
  combinedLeadership,
  circle,
];
