import type { InstrumentItem } from '../types.ts';
import { belonging } from './belonging.data.ts';
import { confidence } from './confidence.data.ts';
import { openQuestions } from './open-questions.data.ts';
import { adaptability } from './outcome/adaptability.data.ts';
import { authority } from './outcome/authority.data.ts';
import { change } from './outcome/change.data.ts';
import { digital } from './outcome/digital.data.ts';
import { diversity } from './outcome/diversity.data.ts';
import { expertise } from './outcome/expertise.data.ts';
import { hierarchy } from './outcome/hierarchy.data.ts';
import { leadership } from './outcome/leadership.data.ts';
import { learning } from './outcome/learning.data.ts';
import { relationships } from './outcome/relationships.data.ts';
import { pairQuality } from './pair-quality.data.ts';
import { pulse } from './pulse.data.ts';
import { sessionFeedback } from './session-feedback.data.ts';

/**
 * Own wording, version 0.1, a pilot: nothing in it has been validated. Codes are stored with answers; the looking-back
 * question repeats six items of the outcome block and so has no codes of its own. In the order of the questionnaire.
 */
export const instrument: readonly InstrumentItem[] = [
  ...hierarchy,
  ...diversity,
  ...digital,
  ...leadership,
  ...adaptability,
  ...learning,
  ...relationships,
  ...expertise,
  ...change,
  ...authority,
  ...pairQuality,
  ...confidence,
  ...belonging,
  ...sessionFeedback,
  ...pulse,
  ...openQuestions,
];
