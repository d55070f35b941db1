import type { Challenge } from '../types.ts';
import { aiAssistantChallenges } from './ai-assistant.data.ts';
import { aiLimitsChallenges } from './ai-limits.data.ts';
import { anyTopicChallenges } from './any-topic.data.ts';
import { careerExpectationsChallenges } from './career-expectations.data.ts';
import { collaborationAsyncChallenges } from './collaboration-async.data.ts';
import { creditInterruptionChallenges } from './credit-interruption.data.ts';
import { dataDashboardsChallenges } from './data-dashboards.data.ts';
import { failureStoryChallenges } from './failure-story.data.ts';
import { feedbackCultureChallenges } from './feedback-culture.data.ts';
import { freshEyesChallenges } from './fresh-eyes.data.ts';
import { generationMythsChallenges } from './generation-myths.data.ts';
import { hiringLanguageChallenges } from './hiring-language.data.ts';
import { hybridWorkChallenges } from './hybrid-work.data.ts';
import { inclusiveMeetingsChallenges } from './inclusive-meetings.data.ts';
import { networkMapChallenges } from './network-map.data.ts';
import { productWalkThroughChallenges } from './product-walk-through.data.ts';
import { securityHygieneChallenges } from './security-hygiene.data.ts';
import { socialMediaPresenceChallenges } from './social-media-presence.data.ts';
import { supportInboxChallenges } from './support-inbox.data.ts';

/** Gathered here once: a writer changes only the files of the own topic. */
export const challenges: readonly Challenge[] = [
  ...anyTopicChallenges,
  ...socialMediaPresenceChallenges,
  ...aiAssistantChallenges,
  ...aiLimitsChallenges,
  ...collaborationAsyncChallenges,
  ...dataDashboardsChallenges,
  ...inclusiveMeetingsChallenges,
  ...creditInterruptionChallenges,
  ...hiringLanguageChallenges,
  ...feedbackCultureChallenges,
  ...generationMythsChallenges,
  ...productWalkThroughChallenges,
  ...supportInboxChallenges,
  ...securityHygieneChallenges,
  ...hybridWorkChallenges,
  ...careerExpectationsChallenges,
  ...freshEyesChallenges,
  ...failureStoryChallenges,
  ...networkMapChallenges,
];
