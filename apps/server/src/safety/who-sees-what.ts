/** Who may meet which private field: the who-sees-what rules as far as the product has surfaces for them. */
import type { Canary } from './canary.ts';
import type { PersonKey, RoleKey } from './world.ts';

export type Viewer = { readonly organization: string; readonly role: RoleKey };

const staff: readonly RoleKey[] = ['owner', 'it-admin', 'manager', 'other-manager'];
const ownPerson: Partial<Record<RoleKey, PersonKey>> = {
  'line-manager': 'boss',
  participant: 'mentee-1',
  partner: 'mentor-1',
  'other-participant': 'mentee-2',
};

/** Who works on a program; its sponsors see its name and numbers only. */
const managersOf: Readonly<Record<string, readonly RoleKey[]>> = {
  this: ['owner', 'manager'],
  other: ['owner', 'other-manager'],
};
const peopleOf: Readonly<Record<string, readonly RoleKey[]>> = {
  'pair-this': ['participant', 'partner'],
  'pair-2': ['other-participant'],
  'pair-other': [],
};
const programOf: Readonly<Record<string, string>> = { 'pair-this': 'this', 'pair-2': 'this', 'pair-other': 'other' };

/** Before both accepted: first name and function. Afterwards also how to reach each other. */
const partnersKnow = (role: RoleKey, field: string, of: string): boolean => {
  const isEarly = ['first-name', 'job-title'].includes(field);
  if (role === 'participant') return of === 'mentor-1' && isEarly;
  if (role === 'partner') return of === 'mentee-1' && isEarly;
  return role === 'other-participant' && of === 'mentor-2' && (isEarly || ['last-name', 'email'].includes(field));
};

/** Of the leader the name, and of anybody else nothing. */
const delegatesKnow = (role: RoleKey, field: string, of: string): boolean =>
  ['first-name', 'last-name'].includes(field) &&
  ((role === 'delegate' && of === 'mentee-1') || (role === 'other-delegate' && of === 'mentee-3'));

const seesPerson = (role: RoleKey, field: string, of: string): boolean =>
  delegatesKnow(role, field, of) || staff.includes(role) || ownPerson[role] === of || partnersKnow(role, field, of);

const personFields = ['employee-id', 'email', 'first-name', 'last-name', 'job-title', 'interest', 'goal', 'skill'];
const importFields = ['import-name', 'import-cell', 'import-problem', 'import-change'];
/** Never leave the database, for nobody. */
export const secretFields = [
  'password-hash',
  'second-factor',
  'recovery-code',
  'account-link',
  'answer-link',
  'invitation-token',
  'idempotency-key',
  'idempotency-answer',
  'own-answer',
];

export const maySee = ({ organization, role }: Viewer, canary: Canary): boolean => {
  const { field, of } = canary;
  if (canary.organization !== organization || of.includes('removed') || secretFields.includes(field)) return false;
  if (personFields.includes(field)) return seesPerson(role, field, of);
  if (importFields.includes(field)) return ['owner', 'manager', 'other-manager'].includes(role);
  if (field.startsWith('mail-')) return role === 'owner';
  // Mentee 1 named the delegate, and asked somebody else as well.
  if (field.startsWith('invitation-'))
    return ['owner', 'it-admin'].includes(role) || (role === 'participant' && of === 'delegate-invitation');
  if (field.startsWith('account-'))
    return [of, 'owner', 'it-admin'].includes(role) || (role === 'participant' && of === 'delegate');
  if (field === 'own-skill') return true;
  if (field === 'program-name') return seesProgramName(role, of);
  if (field === 'pair-facts')
    return [...(peopleOf[of] ?? []), ...(managersOf[programOf[of] ?? ''] ?? [])].includes(role);
  if (field === 'run-facts' || field === 'run-input')
    return managersOf[of.replace('program-', '')]?.includes(role) ?? false;
  throw new Error(`say who may see ${field}`);
};

/** The administrator reads program names beside the roles that hold in them. */
const seesProgramName = (role: RoleKey, of: string): boolean =>
  role === 'it-admin' ||
  (managersOf[of]?.includes(role) ?? false) ||
  role === (of === 'this' ? 'sponsor' : 'other-sponsor') ||
  (of === 'this' && ['participant', 'partner', 'other-participant'].includes(role));
