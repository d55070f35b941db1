import type { AgreementField } from '../types.ts';
import { cancellations } from './cancellations.ts';
import { closing } from './closing.ts';
import { confidentiality } from './confidentiality.ts';
import { data } from './data.ts';
import { feedback } from './feedback.ts';
import { goals } from './goals.ts';
import { livedExperience } from './lived-experience.ts';
import { logistics } from './logistics.ts';
import { midpointReview } from './midpoint-review.ts';
import { noFaultExit } from './no-fault-exit.ts';
import { noFavors } from './no-favors.ts';
import { offLimits } from './off-limits.ts';
import { purpose } from './purpose.ts';
import { recording } from './recording.ts';
import { whoLeads } from './who-leads.ts';

/** In the order in which both read and sign them. */
export const agreement: readonly AgreementField[] = [
  purpose,
  goals,
  logistics,
  whoLeads,
  confidentiality,
  offLimits,
  noFavors,
  feedback,
  livedExperience,
  recording,
  cancellations,
  midpointReview,
  noFaultExit,
  closing,
  data,
];
