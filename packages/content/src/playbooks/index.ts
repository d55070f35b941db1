import type { Playbook } from '../types.ts';
import { aiAssistantPlaybooks } from './ai-assistant/index.ts';
import { aiLimitsPlaybooks } from './ai-limits/index.ts';
import { careerExpectationsPlaybooks } from './career-expectations/index.ts';
import { collaborationAsyncPlaybooks } from './collaboration-async/index.ts';
import { creditInterruptionPlaybooks } from './credit-interruption/index.ts';
import { dataDashboardsPlaybooks } from './data-dashboards/index.ts';
import { failureStoryPlaybooks } from './failure-story/index.ts';
import { feedbackCulturePlaybooks } from './feedback-culture/index.ts';
import { freshEyesPlaybooks } from './fresh-eyes/index.ts';
import { generationMythsPlaybooks } from './generation-myths/index.ts';
import { hiringLanguagePlaybooks } from './hiring-language/index.ts';
import { hybridWorkPlaybooks } from './hybrid-work/index.ts';
import { inclusiveMeetingsPlaybooks } from './inclusive-meetings/index.ts';
import { networkMapPlaybooks } from './network-map/index.ts';
import { phasePlaybooks } from './phases/index.ts';
import { productWalkThroughPlaybooks } from './product-walk-through/index.ts';
import { securityHygienePlaybooks } from './security-hygiene/index.ts';
import { socialMediaPresencePlaybooks } from './social-media-presence/index.ts';
import { supportInboxPlaybooks } from './support-inbox/index.ts';

/** Gathered here once: a writer changes only the files of the own topic. */
export const playbooks: readonly Playbook[] = [
  ...phasePlaybooks,
  ...socialMediaPresencePlaybooks,
  ...aiAssistantPlaybooks,
  ...aiLimitsPlaybooks,
  ...collaborationAsyncPlaybooks,
  ...dataDashboardsPlaybooks,
  ...inclusiveMeetingsPlaybooks,
  ...creditInterruptionPlaybooks,
  ...hiringLanguagePlaybooks,
  ...feedbackCulturePlaybooks,
  ...generationMythsPlaybooks,
  ...productWalkThroughPlaybooks,
  ...supportInboxPlaybooks,
  ...securityHygienePlaybooks,
  ...hybridWorkPlaybooks,
  ...careerExpectationsPlaybooks,
  ...freshEyesPlaybooks,
  ...failureStoryPlaybooks,
  ...networkMapPlaybooks,
];
