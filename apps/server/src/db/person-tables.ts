/** Rows about people: what the directory knows of them, and what they say about themselves. See tables.ts. */
import type { DeclaredGroupsView } from '@viceversa/contract';
import type { AvailabilityWindow } from '@viceversa/matching';
import type { ColumnType, Generated } from 'kysely';

export type PersonTable = {
  organization_id: string;
  id: string;
  employee_id: string | null;
  email: string | null;
  first_name: string;
  last_name: string;
  job_title: string | null;
  level: number | null;
  department: string | null;
  site: string | null;
  time_zone: string | null;
  manager_id: string | null;
  dotted_manager_id: string | null;
  hire_date: string | null;
  languages: Generated<string[]>;
  working_start: Generated<string>;
  working_end: Generated<string>;
  availability: ColumnType<AvailabilityWindow[], string | undefined, string>;
  interests: Generated<string[]>;
  goals: Generated<string[]>;
  imported_role: 'mentor' | 'mentee' | 'both' | null;
  imported_capacity: number | null;
  state: Generated<'active' | 'left'>;
  search_text: string;
  version: Generated<number>;
  created_at: string;
  updated_at: string;
};
export type PersonSkillTable = {
  organization_id: string;
  person_id: string;
  direction: 'teaches' | 'learns';
  concept: string;
  label: string;
  level: number;
  position: number;
};
export type OwnSkillTable = {
  organization_id: string;
  concept: string;
  label: string;
  language: 'en' | 'it';
  created_at: string;
};
/** This and the next: only the profile module reads them; others get sums through its door. */
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
