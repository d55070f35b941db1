/** Who sees which program: owners all of them, program managers and sponsors those they hold a role in. */
import type { Permission } from '@viceversa/contract';
import { can, programsFor } from '../../kernel/authorize.ts';
import type { Actor } from '../../kernel/context.ts';

export const programScope = (actor: Actor): 'all' | readonly string[] => programsFor(actor, 'program.read');

export type Ability = 'edit' | 'enroll' | 'match' | 'publish' | 'advance';

const needs = {
  edit: 'program.write',
  enroll: 'enrollment.write',
  match: 'match.run',
  publish: 'match.publish',
  advance: 'program.write',
} as const satisfies Record<Ability, Permission>;

export const mayOnProgram = (actor: Actor, ability: Ability, programId: string): boolean =>
  can(actor, needs[ability], programId);
