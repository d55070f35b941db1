/**
 * Who may do what: the one table. The kernel enforces it, the who-sees-what page and the authorization
 * matrix test are generated from it. What depends on the row lives in each module's policy.ts.
 */
export const roles = [
  'owner',
  'it_admin',
  'program_manager',
  'line_manager',
  'sponsor',
  'confidant',
  'delegate',
  'participant',
] as const;
export type Role = (typeof roles)[number];

/** Roles that are granted for one program. A delegate acts for one person; the others hold in the whole organization. */
export const programRoles = ['program_manager', 'sponsor', 'confidant'] as const satisfies readonly Role[];
/** Roles somebody grants by hand; line manager and participant derive from the org chart and enrollments. */
export const grantableRoles = [
  'owner',
  'it_admin',
  'program_manager',
  'sponsor',
  'confidant',
  'delegate',
] as const satisfies readonly Role[];

/** `anyone` needs no sign-in, `signed_in` any account; otherwise the roles listed. */
export const permissionTable = {
  'public.read': 'anyone',
  'setup.complete': 'anyone',
  'signin.use': 'anyone',
  'self.read': 'signed_in',
  'self.write': 'signed_in',
  // About oneself only: no role reads or writes what another person says here.
  'profile.read': 'signed_in',
  'profile.write': 'signed_in',
  'person.list': ['owner', 'it_admin', 'program_manager'],
  'person.read': ['owner', 'it_admin', 'program_manager'],
  'person.write': ['owner', 'program_manager'],
  'orgchart.read': ['owner', 'it_admin', 'program_manager'],
  'import.use': ['owner', 'program_manager'],
  'library.read': 'signed_in',
  'skill.read': 'signed_in',
  'skill.create': ['owner', 'program_manager', 'participant'],
  'program.list': ['owner', 'program_manager', 'sponsor'],
  'program.create': ['owner', 'program_manager'],
  'program.read': ['owner', 'program_manager', 'sponsor'],
  'program.write': ['owner', 'program_manager'],
  'enrollment.read': ['owner', 'program_manager'],
  'enrollment.write': ['owner', 'program_manager'],
  'match.read': ['owner', 'program_manager'],
  'match.run': ['owner', 'program_manager'],
  'match.publish': ['owner', 'program_manager'],
  'pair.list': ['owner', 'program_manager'],
  'pair.read': ['owner', 'program_manager', 'participant'],
  'pair.respond': ['participant'],
  'delegate.name': ['participant'],
  'delegation.read': ['delegate'],
  'delegation.end': ['delegate'],
  'role.read': ['owner', 'it_admin'],
  'role.write': ['owner'],
  'outbox.read': ['owner'],
  'audit.read': ['owner', 'it_admin'],
  'metrics.read': ['owner', 'it_admin'],
} as const satisfies Record<string, 'anyone' | 'signed_in' | readonly Role[]>;

export type Permission = keyof typeof permissionTable;

export const isProgramRole = (role: Role): boolean => programRoles.some((programRole) => programRole === role);
