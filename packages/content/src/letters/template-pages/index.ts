import type { Letter } from '../../types.ts';
import { pageAiLiteracy } from './page-ai-literacy.ts';
import { pageCircle } from './page-circle.ts';
import { pageCombinedLeadership } from './page-combined-leadership.ts';
import { pageCustomerInsight } from './page-customer-insight.ts';
import { pageDigitalFluency } from './page-digital-fluency.ts';
import { pageErgWomenTech } from './page-erg-women-tech.ts';
import { pageExecCrossDept } from './page-exec-cross-dept.ts';
import { pageGenerationalInsight } from './page-generational-insight.ts';
import { pageMutual } from './page-mutual.ts';
import { pageOnboardingExec } from './page-onboarding-exec.ts';
import { pageTraditional } from './page-traditional.ts';

/** One page per program template, for whoever is to stand behind it; in the order of the templates. */
export const templatePages: readonly Letter[] = [
  pageDigitalFluency,
  pageExecCrossDept,
  pageErgWomenTech,
  pageAiLiteracy,
  pageCustomerInsight,
  pageOnboardingExec,
  pageGenerationalInsight,
  pageMutual,
  pageTraditional,
  pageCombinedLeadership,
  pageCircle,
];
