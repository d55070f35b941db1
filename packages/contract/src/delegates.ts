/**
 * Delegates: whoever moves the dates of somebody's sessions and sees nothing else of theirs. Seen from the person
 * assisted it is a delegate, seen from who assists it is a delegation.
 */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { done, email, id, instant, language, line, nothing } from './fields.ts';

const delegateView = z.strictObject({
  id,
  name: z.string(),
  email: z.string(),
  /** `inactive`: the account was disabled or its person left, so that the role does not count. */
  state: z.enum(['active', 'inactive', 'invited', 'expired']),
  /** Of the role, or of the invitation while it is open. */
  since: instant,
  /** Of an open invitation. */
  expiresAt: z.nullable(instant),
});
export type DelegateView = z.output<typeof delegateView>;

export const listMyDelegates = endpoint({
  method: 'GET',
  path: '/api/me/delegates',
  needs: 'self.read',
  summary: 'Who may move the dates of the signed-in person, and who is invited to',
  input: nothing,
  output: z.strictObject({ items: z.array(delegateView), can: z.array(z.string()) }),
  errors: [],
});
export const nameDelegate = endpoint({
  method: 'POST',
  path: '/api/me/delegates',
  needs: 'delegate.name',
  summary: 'Invite an address to move the dates of the signed-in person',
  input: z.strictObject({ email, name: line(120), language: z._default(language, 'en') }),
  output: delegateView,
  errors: ['already_invited', 'own_delegate'],
  limit: 'invite',
});
export const dismissDelegate = endpoint({
  method: 'DELETE',
  path: '/api/me/delegates/:delegateId',
  needs: 'self.write',
  summary: 'Take the role back from a delegate, or withdraw the invitation',
  input: z.strictObject({ delegateId: id }),
  output: done,
  errors: ['role_not_found'],
});

export const listDelegations = endpoint({
  method: 'GET',
  path: '/api/delegations',
  needs: 'delegation.read',
  summary: 'For whom the signed-in delegate may move dates',
  input: nothing,
  output: z.strictObject({ items: z.array(z.strictObject({ id, leader: z.string(), since: instant })) }),
  errors: [],
});
export const endDelegation = endpoint({
  method: 'DELETE',
  path: '/api/delegations/:delegationId',
  needs: 'delegation.end',
  summary: 'Lay down the role of delegate',
  input: z.strictObject({ delegationId: id }),
  output: done,
  errors: ['role_not_found'],
});
