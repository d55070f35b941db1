import type { AvailabilityWindow } from '@viceversa/matching';
import type { ImportedRole, Skill, WorkingHours } from './values.ts';

export interface ImportedPerson {
  readonly row: number;
  readonly employeeId: string | null;
  readonly email: string | null;
  readonly firstName: string;
  readonly lastName: string;
  readonly jobTitle: string | null;
  readonly level: number | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly timeZone: string | null;
  /** `keyOf` the manager: the employee id, or the address where there is none. */
  readonly managerId: string | null;
  readonly dottedManagerId: string | null;
  /** Calendar date. */
  readonly hireDate: string | null;
  readonly languages: readonly string[];
  readonly role: ImportedRole | null;
  readonly capacity: number | null;
  readonly teaches: readonly Skill[];
  readonly learns: readonly Skill[];
  readonly interests: readonly string[];
  readonly goals: readonly string[];
  readonly workingHours: WorkingHours | null;
  /** Local time, by day and start; empty = not stated. */
  readonly availability: readonly AvailabilityWindow[];
}
