/** Who sees what of a pair: its two people, and who manages the program. */
import type { EnrollmentRole } from '@viceversa/contract';
import { type Actor, personOf } from '../../kernel/context.ts';

type People = { readonly mentor_person_id: string; readonly mentee_person_id: string };

export const roleIn = (actor: Actor, pair: People): EnrollmentRole | null => {
  const person = personOf(actor);
  if (person === null) return null;
  if (pair.mentor_person_id === person) return 'mentor';
  return pair.mentee_person_id === person ? 'mentee' : null;
};

/** Sponsors see numbers, never a pair. */
export const managesProgram = (actor: Actor, programId: string): boolean =>
  actor.kind === 'account' &&
  actor.roles.some(
    (held) =>
      held.role === 'owner' ||
      (held.role === 'program_manager' && (held.programId === null || held.programId === programId)),
  );

/** Before both accepted, partners know of each other the first name, the function and why they fit. */
export const seesInFull = (viewer: EnrollmentRole | 'manager', of: EnrollmentRole, areBothIn: boolean): boolean =>
  viewer === 'manager' || viewer === of || areBothIn;
