import { isProgramRole, type Permission, permissionTable, type Role } from '@viceversa/contract';
import type { Actor, HeldRole } from './context.ts';
import { AppError } from './errors.ts';

/** Roles that work with other people's data need a second factor (SECURITY.md 19). */
export const secondFactorRoles: readonly Role[] = ['owner', 'it_admin', 'program_manager'];

const rolesFor = (permission: Permission): readonly Role[] => {
  const needs = permissionTable[permission];
  return typeof needs === 'string' ? [] : needs;
};

const counts = (held: HeldRole, programId: string | null): boolean =>
  !isProgramRole(held.role) || programId === null || held.programId === null || held.programId === programId;

/** Does the actor hold the permission; for a program, when one is named. */
export const can = (actor: Actor, permission: Permission, programId: string | null = null): boolean => {
  const needs = permissionTable[permission];
  if (needs === 'anyone') return true;
  if (actor.kind === 'system') return true;
  if (needs === 'signed_in') return actor.kind === 'account';
  if (actor.kind === 'link') return false;
  const roles = rolesFor(permission);
  return actor.roles.some((held) => roles.includes(held.role) && counts(held, programId));
};

/** The programs for which the actor holds a permission: what lists across programs are narrowed to. */
export const programsFor = (actor: Actor, permission: Permission): 'all' | readonly string[] => {
  if (actor.kind === 'system') return 'all';
  if (actor.kind === 'link') return [];
  const roles = rolesFor(permission);
  const programs: string[] = [];
  for (const { role, programId } of actor.roles) {
    if (!roles.includes(role)) continue;
    if (!isProgramRole(role) || programId === null) return 'all';
    programs.push(programId);
  }
  return programs;
};

/** Permissions the actor holds anywhere: what navigation is drawn from. */
export const permissionsOf = (actor: Actor): Permission[] => {
  const all: Permission[] = [];
  for (const permission of permissionNames) if (can(actor, permission)) all.push(permission);
  return all;
};

const isPermission = (name: string): name is Permission => name in permissionTable;
const permissionNames = Object.keys(permissionTable).filter(isPermission);

/**
 * Refuses before any object is looked up: who holds the role for no program learns nothing about programs
 * (`forbidden`); who holds it for another one gets what a program that does not exist would answer.
 */
export const authorize = (actor: Actor, permission: Permission, programId: string | null): void => {
  if (can(actor, permission, programId)) {
    const isSelf = typeof permissionTable[permission] === 'string';
    if (actor.kind === 'account' && actor.secondFactor === 'required' && !isSelf)
      throw new AppError('second_factor_needed');
    return;
  }
  if (programId !== null && can(actor, permission)) throw new AppError('program_not_found');
  throw new AppError('forbidden');
};
