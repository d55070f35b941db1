/** Accounts: who am I, sessions, second factor, roles, invitations. Sign-in itself is server HTML (works without JS). */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { count, done, email, id, instant, language, line, list, nothing, zone } from './fields.ts';
import { grantableRoles, roles } from './permissions.ts';

const heldRole = z.strictObject({ role: z.enum(roles), programId: z.nullable(id) });

export const meView = z.strictObject({
  accountId: id,
  personId: z.nullable(id),
  name: z.string(),
  email: z.string(),
  language: z.nullable(language),
  timeZone: z.nullable(zone),
  organization: z.strictObject({ id, name: z.string(), isDemo: z.boolean() }),
  roles: z.array(heldRole),
  can: z.array(z.string()),
  secondFactor: z.enum(['on', 'off', 'required']),
  /** Pairs that wait for this person's answer. */
  openProposals: count,
});
export type Me = z.output<typeof meView>;

export const getMe = endpoint({
  method: 'GET',
  path: '/api/me',
  needs: 'self.read',
  summary: 'The signed-in account, its roles and permissions',
  input: nothing,
  output: meView,
  errors: [],
});

export const updateMe = endpoint({
  method: 'PATCH',
  path: '/api/me',
  needs: 'self.write',
  summary: 'Change language or time zone',
  input: z.strictObject({ language: z.optional(language), timeZone: z.optional(zone) }),
  output: meView,
  errors: [],
});

export const signInView = z.strictObject({
  id,
  current: z.boolean(),
  device: z.string(),
  ip: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
});
export const listSignIns = endpoint({
  method: 'GET',
  path: '/api/me/sign-ins',
  needs: 'self.read',
  summary: 'Where this account is signed in',
  input: nothing,
  output: z.strictObject({ items: z.array(signInView) }),
  errors: [],
});
export const revokeSignIn = endpoint({
  method: 'DELETE',
  path: '/api/me/sign-ins/:signInId',
  needs: 'self.write',
  summary: 'Sign one session out',
  input: z.strictObject({ signInId: id }),
  output: done,
  errors: ['sign_in_not_found'],
});
export const revokeOtherSignIns = endpoint({
  method: 'DELETE',
  path: '/api/me/sign-ins',
  needs: 'self.write',
  summary: 'Sign out everywhere else',
  input: nothing,
  output: done,
  errors: [],
});

const code = z.string().check(z.regex(/^\d{6}$/));
export const beginSecondFactor = endpoint({
  method: 'POST',
  path: '/api/me/second-factor',
  needs: 'self.write',
  summary: 'Start setting up an authenticator app, right after signing in',
  input: nothing,
  output: z.strictObject({ uri: z.string(), secret: z.string(), qrSvg: z.string() }),
  errors: ['already_exists', 'recent_sign_in_needed'],
});
export const confirmSecondFactor = endpoint({
  method: 'POST',
  path: '/api/me/second-factor/confirm',
  needs: 'self.write',
  summary: 'Confirm the authenticator app with a code; answers the recovery codes once',
  input: z.strictObject({ code }),
  output: z.strictObject({ recoveryCodes: z.array(z.string()) }),
  errors: ['sign_in_failed', 'recent_sign_in_needed'],
  limit: 'login',
});
export const removeSecondFactor = endpoint({
  method: 'DELETE',
  path: '/api/me/second-factor',
  needs: 'self.write',
  summary: 'Turn the authenticator app off; needs a current code',
  input: z.strictObject({ code }),
  output: done,
  errors: ['sign_in_failed'],
  limit: 'login',
});
export const setPassword = endpoint({
  method: 'PUT',
  path: '/api/me/password',
  needs: 'self.write',
  summary:
    'Change the password with the current one, or set a first one right after signing in; signs other sessions out',
  input: z.strictObject({
    currentPassword: z.optional(z.string().check(z.maxLength(128))),
    newPassword: z.string().check(z.minLength(15), z.maxLength(128)),
  }),
  output: done,
  errors: ['sign_in_failed', 'weak_password', 'recent_sign_in_needed'],
  limit: 'login',
});

/** Whom a delegate acts for; null in every other role. */
const assisted = { personId: z.nullable(id), personName: z.nullable(z.string()) };

export const roleAssignmentView = z.strictObject({
  id,
  role: z.enum(grantableRoles),
  programId: z.nullable(id),
  programName: z.nullable(z.string()),
  ...assisted,
  accountId: id,
  name: z.string(),
  email: z.string(),
  lastSeenAt: z.nullable(instant),
});
export const listRoles = endpoint({
  method: 'GET',
  path: '/api/roles',
  needs: 'role.read',
  summary: 'Who holds which role',
  input: nothing,
  output: z.strictObject({ items: z.array(roleAssignmentView), can: z.array(z.string()) }),
  errors: [],
});
export const revokeRole = endpoint({
  method: 'DELETE',
  path: '/api/roles/:roleId',
  needs: 'role.write',
  summary: 'Take a role back; signs the account out',
  input: z.strictObject({ roleId: id }),
  output: done,
  errors: ['role_not_found', 'last_owner'],
});

export const invitationView = z.strictObject({
  id,
  email: z.string(),
  role: z.enum(grantableRoles),
  programId: z.nullable(id),
  programName: z.nullable(z.string()),
  ...assisted,
  invitedAt: instant,
  expiresAt: instant,
  state: z.enum(['open', 'accepted', 'expired', 'revoked']),
});
export const listInvitations = endpoint({
  method: 'GET',
  path: '/api/invitations',
  needs: 'role.read',
  summary: 'Invitations by state',
  input: nothing,
  output: z.strictObject({ items: list(invitationView, 500) }),
  errors: [],
});
export const invite = endpoint({
  method: 'POST',
  path: '/api/invitations',
  needs: 'role.write',
  summary: 'Invite an address to a role; the link is bound to both, and to the person a delegate is for',
  input: z.strictObject({
    email,
    name: line(120),
    role: z.enum(grantableRoles),
    programId: z.optional(z.nullable(id)),
    /** Whom a delegate is to assist; for no other role. */
    personId: z.optional(z.nullable(id)),
    language: z._default(language, 'en'),
  }),
  output: invitationView,
  errors: ['program_not_found', 'person_not_found', 'already_invited', 'own_delegate'],
  limit: 'invite',
});
export const revokeInvitation = endpoint({
  method: 'DELETE',
  path: '/api/invitations/:invitationId',
  needs: 'role.write',
  summary: 'Withdraw an open invitation',
  input: z.strictObject({ invitationId: id }),
  output: done,
  errors: ['invitation_not_found'],
});
