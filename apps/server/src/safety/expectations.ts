/**
 * What the permission table, and the few rules that depend on the row, say about a request. Written apart from the
 * product's own code on purpose: both come from the same table and must come to the same answer.
 */
import { type Endpoint, type ErrorCode, isProgramRole, permissionTable, type Role } from '@viceversa/contract';
import { missingCode, type Place, type Target } from './objects.ts';
import { pathParameters } from './schema-values.ts';
import type { RoleKey } from './world.ts';

export type ActorKey = RoleKey | 'nobody' | 'second-factor-missing' | 'foreign-owner' | 'foreign-manager';

type Standing = { readonly role: Role; readonly place: 'this' | 'other' | 'abroad' } | null;
/** Roles are at home in one organization; program roles in one of its programs. */
const standings: Readonly<Record<Exclude<ActorKey, 'nobody'>, Standing>> = {
  owner: { role: 'owner', place: 'this' },
  'it-admin': { role: 'it_admin', place: 'this' },
  manager: { role: 'program_manager', place: 'this' },
  'other-manager': { role: 'program_manager', place: 'other' },
  sponsor: { role: 'sponsor', place: 'this' },
  'other-sponsor': { role: 'sponsor', place: 'other' },
  confidant: { role: 'confidant', place: 'this' },
  'line-manager': { role: 'line_manager', place: 'this' },
  participant: { role: 'participant', place: 'this' },
  partner: { role: 'participant', place: 'this' },
  'other-participant': { role: 'participant', place: 'this' },
  delegate: { role: 'delegate', place: 'this' },
  'other-delegate': { role: 'delegate', place: 'this' },
  plain: null,
  'second-factor-missing': { role: 'program_manager', place: 'this' },
  'foreign-owner': { role: 'owner', place: 'abroad' },
  'foreign-manager': { role: 'program_manager', place: 'abroad' },
};

export type Expected =
  | { readonly kind: 'granted' }
  | { readonly kind: 'refused'; readonly code: ErrorCode }
  /** Needs no sign-in: what it answers does not depend on who asks. */
  | { readonly kind: 'open' };

const refused = (code: ErrorCode): Expected => ({ kind: 'refused', code });
const granted: Expected = { kind: 'granted' };

const sees = (standing: Standing, place: Place): boolean => {
  if (!standing || place === 'removed' || place === 'none') return false;
  if (isProgramRole(standing.role)) return standing.place === place;
  return (standing.place === 'abroad') === (place === 'abroad');
};

export const expectedOf = (endpoint: Endpoint, actor: ActorKey, target: Target): Expected => {
  const needs = permissionTable[endpoint.needs];
  if (needs === 'anyone') return { kind: 'open' };
  if (actor === 'nobody') return refused('not_signed_in');
  const standing = standings[actor];
  const [first, ...inside] = pathParameters(endpoint);
  if (needs !== 'signed_in') {
    const roles: readonly Role[] = needs;
    if (!standing || !roles.includes(standing.role)) return refused('forbidden');
    const isElsewhere = first === 'programId' && isProgramRole(standing.role) && !sees(standing, target.place);
    if (isElsewhere) return refused('program_not_found');
    if (actor === 'second-factor-missing') return refused('second_factor_needed');
  }
  if (first === undefined) return granted;
  if (first === 'programId') {
    if (!sees(standing, target.place)) return refused('program_not_found');
    return target.isForeignInside ? refused(missingCode(inside[0] ?? '')) : granted;
  }
  if (first === 'pairId') return maySeePair(endpoint, actor, standing, target) ? granted : refused('pair_not_found');
  if (target.people) return target.people.some((one) => one === actor) ? granted : refused(missingCode(first));
  const isOwnOrganization =
    standing !== null &&
    (standing.place === 'abroad') === (target.place === 'abroad') &&
    sees({ ...standing, role: 'owner' }, target.place);
  return isOwnOrganization ? granted : refused(missingCode(first));
};

/** Its two people; to look at it, also the owner and the manager of its program. Answering is for the two alone. */
const maySeePair = (endpoint: Endpoint, actor: ActorKey, standing: Standing, target: Target): boolean => {
  if (target.people?.some((one) => one === actor)) return true;
  if (endpoint.needs !== 'pair.read') return false;
  return standing?.role !== 'participant' && sees(standing, target.place);
};
