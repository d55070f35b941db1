import type { FrequentQuestion } from '../../types.ts';
import { administratorQuestions } from './administrator.data.ts';
import { communityLeadQuestions } from './community-lead.data.ts';
import { confidantQuestions } from './confidant.data.ts';
import { delegateQuestions } from './delegate.data.ts';
import { lineManagerQuestions } from './line-manager.data.ts';
import { menteeQuestions } from './mentee.data.ts';
import { mentorQuestions } from './mentor.data.ts';
import { programManagerQuestions } from './program-manager.data.ts';
import { sponsorQuestions } from './sponsor.data.ts';

export const questions: readonly FrequentQuestion[] = [
  ...mentorQuestions,
  ...menteeQuestions,
  ...programManagerQuestions,
  ...sponsorQuestions,
  ...lineManagerQuestions,
  ...delegateQuestions,
  ...confidantQuestions,
  ...administratorQuestions,
  ...communityLeadQuestions,
];
