import type { Ctx } from '../../../kernel/context.ts';
import { personOf } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';

/** The person of who asks. Accounts without one, an administrator's for example, have nothing to say here. */
export const ownPerson = ({ actor }: Pick<Ctx, 'actor'>): string => {
  const personId = personOf(actor);
  if (personId === null) throw new AppError('person_not_found');
  return personId;
};
