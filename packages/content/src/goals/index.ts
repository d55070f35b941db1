import type { Goal } from '../types.ts';
import { aiAssistantGoals } from './ai-assistant.data.ts';
import { aiLimitsGoals } from './ai-limits.data.ts';
import { anyTopicGoals } from './any-topic.data.ts';
import { careerExpectationsGoals } from './career-expectations.data.ts';
import { collaborationAsyncGoals } from './collaboration-async.data.ts';
import { creditInterruptionGoals } from './credit-interruption.data.ts';
import { dataDashboardsGoals } from './data-dashboards.data.ts';
import { failureStoryGoals } from './failure-story.data.ts';
import { feedbackCultureGoals } from './feedback-culture.data.ts';
import { freshEyesGoals } from './fresh-eyes.data.ts';
import { generationMythsGoals } from './generation-myths.data.ts';
import { hiringLanguageGoals } from './hiring-language.data.ts';
import { hybridWorkGoals } from './hybrid-work.data.ts';
import { inclusiveMeetingsGoals } from './inclusive-meetings.data.ts';
import { networkMapGoals } from './network-map.data.ts';
import { productWalkThroughGoals } from './product-walk-through.data.ts';
import { securityHygieneGoals } from './security-hygiene.data.ts';
import { socialMediaPresenceGoals } from './social-media-presence.data.ts';
import { supportInboxGoals } from './support-inbox.data.ts';

/** Gathered here once: a writer changes only the files of the own topic. */
export const goals: readonly Goal[] = [
  ...anyTopicGoals,
  ...socialMediaPresenceGoals,
  ...aiAssistantGoals,
  ...aiLimitsGoals,
  ...collaborationAsyncGoals,
  ...dataDashboardsGoals,
  ...inclusiveMeetingsGoals,
  ...creditInterruptionGoals,
  ...hiringLanguageGoals,
  ...feedbackCultureGoals,
  ...generationMythsGoals,
  ...productWalkThroughGoals,
  ...supportInboxGoals,
  ...securityHygieneGoals,
  ...hybridWorkGoals,
  ...careerExpectationsGoals,
  ...freshEyesGoals,
  ...failureStoryGoals,
  ...networkMapGoals,
];
