/** Rows of what people say about themselves. Only the profile module reads them; others get sums through its door. */
import type { DeclaredGroupsView } from '@viceversa/contract';

export type QuestionnaireAnswerTable = {
  organization_id: string;
  person_id: string;
  question: string;
  /** Position on the scale of answers. */
  step: number;
};
export type DeclaredGroupTable = {
  organization_id: string;
  person_id: string;
  gender: DeclaredGroupsView['gender'];
  age_band: DeclaredGroupsView['ageBand'];
  caregiver: DeclaredGroupsView['caregiver'];
};
