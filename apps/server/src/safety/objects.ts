/**
 * For an endpoint's path parameters: one set of ids per kind of stranger there is. `place` says whose the object is,
 * `missing` which of the named things is not there for somebody who may see the rest.
 */
import { type Endpoint, type ErrorCode, errorStatus } from '@viceversa/contract';
import { pathParameters } from './schema-values.ts';
import type { RoleKey, World } from './world.ts';

/** `this` and `other`: the two programs of the home organization. `none`: it exists nowhere. */
export type Place = 'this' | 'other' | 'abroad' | 'removed' | 'none';
export type Target = {
  readonly name: string;
  readonly ids: Readonly<Record<string, string>>;
  /** Where the program, or the object itself, belongs. */
  readonly place: Place;
  /** The object inside the program, when it is not one of that program. */
  readonly isForeignInside: boolean;
  /** Who alone may see it, where that depends on the row and not on the role. */
  readonly people?: readonly RoleKey[];
};

const nowhere = '01890000-0000-7000-8000-00000000dead';
const inProgram = ['runId', 'enrollmentId', 'constraintId'] as const;

/** The code of a thing that is not there, by the parameter that names it. */
const missingCodes: Readonly<Record<string, ErrorCode>> = {
  programId: 'program_not_found',
  runId: 'match_run_not_found',
  otherRunId: 'match_run_not_found',
  enrollmentId: 'enrollment_not_found',
  constraintId: 'not_found',
  pairId: 'pair_not_found',
  personId: 'person_not_found',
  importId: 'import_not_found',
  roleId: 'role_not_found',
  invitationId: 'invitation_not_found',
  signInId: 'sign_in_not_found',
  delegateId: 'role_not_found',
  delegationId: 'role_not_found',
};

export const missingCode = (parameter: string): ErrorCode => {
  const code = missingCodes[parameter];
  if (!code || errorStatus[code] !== 404) throw new Error(`say which code stands for a missing ${parameter}`);
  return code;
};

type Ids = Readonly<Record<string, string>>;

const programTargets = ({ home, abroad }: World, inside: readonly string[]): Target[] => {
  const programs: Readonly<Record<Place, Ids>> = {
    this: home.programs.this,
    other: home.programs.other,
    abroad: abroad.programs.this,
    removed: home.removed,
    none: { programId: nowhere, runId: nowhere, otherRunId: nowhere, enrollmentId: nowhere, constraintId: nowhere },
  };
  const places = ['this', 'other', 'abroad', 'removed', 'none'] as const;
  const pick = (programPlace: Place, insidePlace: Place): Ids => ({
    programId: programs[programPlace].programId ?? nowhere,
    ...Object.fromEntries(inside.map((name) => [name, programs[insidePlace][name] ?? nowhere])),
  });
  const whole = places.map((place) => ({
    name: `${place} program`,
    ids: pick(place, place),
    place,
    isForeignInside: false,
  }));
  if (inside.length === 0) return whole;
  const mixed = places
    .filter((place) => place !== 'this')
    .map((place) => ({
      name: `this program, object of ${place}`,
      ids: pick('this', place),
      place: 'this' as const,
      isForeignInside: true,
    }));
  return [...whole, ...mixed];
};

const simple = (name: string, place: Place, ids: Ids, people?: readonly RoleKey[]): Target => ({
  name,
  place,
  ids,
  isForeignInside: false,
  ...(people ? { people } : {}),
});

const pairTargets = ({ home, abroad }: World): Target[] => [
  simple('pair of mentor 1 and mentee 1', 'this', { pairId: home.programs.this.pairId }, ['participant', 'partner']),
  simple('accepted pair of mentor 2 and mentee 2', 'this', { pairId: home.acceptedPairId }, ['other-participant']),
  simple('pair of the other program', 'other', { pairId: home.programs.other.pairId }, []),
  simple('pair of another organization', 'abroad', { pairId: abroad.programs.this.pairId }, []),
  simple('removed pair', 'removed', { pairId: home.removed.pairId }, []),
  simple('no pair', 'none', { pairId: nowhere }, []),
];

const organizationTargets = (world: World, parameter: string): Target[] => {
  const { home, abroad } = world;
  const ids: Readonly<Record<string, readonly [string, string, string]>> = {
    personId: [home.people['mentor-1'], abroad.people['mentor-1'], home.removed.personId],
    importId: [home.importId, abroad.importId, home.removed.importId],
    roleId: [home.roleId, abroad.roleId, home.removed.roleId],
    invitationId: [home.invitationId, abroad.invitationId, home.removed.invitationId],
  };
  const [own, foreign, removed] = ids[parameter] ?? [];
  if (!own || !foreign || !removed) throw new Error(`the world has no ${parameter}: add one, and one of each stranger`);
  return [
    simple(`own ${parameter}`, 'this', { [parameter]: own }),
    simple(`${parameter} of another organization`, 'abroad', { [parameter]: foreign }),
    simple(`removed ${parameter}`, 'removed', { [parameter]: removed }),
    simple(`no ${parameter}`, 'none', { [parameter]: nowhere }),
  ];
};

/** Mentee 1 takes back; nobody else does. */
const delegateTargets = ({ home, abroad }: World): Target[] => [
  simple('own delegate', 'this', { delegateId: home.delegationId }, ['participant']),
  simple('own invitation', 'this', { delegateId: home.delegateInvitationId }, ['participant']),
  simple('delegate of mentee 3', 'this', { delegateId: home.otherDelegationId }, []),
  simple('a role that is no delegate’s', 'this', { delegateId: home.roleId }, []),
  simple('an invitation to another role', 'this', { delegateId: home.invitationId }, []),
  simple('delegate of another organization', 'abroad', { delegateId: abroad.delegationId }, []),
  simple('removed delegate', 'removed', { delegateId: home.removed.delegationId }, []),
  simple('no delegate', 'none', { delegateId: nowhere }, []),
];

const delegationTargets = ({ home, abroad }: World): Target[] => [
  simple('delegation of mentee 1', 'this', { delegationId: home.delegationId }, ['delegate']),
  simple('delegation of mentee 3', 'this', { delegationId: home.otherDelegationId }, ['other-delegate']),
  simple('a role that is no delegate’s', 'this', { delegationId: home.roleId }, []),
  simple('delegation of another organization', 'abroad', { delegationId: abroad.delegationId }, []),
  simple('removed delegation', 'removed', { delegationId: home.removed.delegationId }, []),
  simple('no delegation', 'none', { delegationId: nowhere }, []),
];

export type SignIns = { readonly spare: Readonly<Record<RoleKey, string>>; readonly abroad: string };

/** Each account has a spare sign-in; everybody else's is a stranger's. */
const signInTargets = ({ spare, abroad }: SignIns): Target[] => [
  ...(['participant', 'owner'] as const).map((role) =>
    simple(`sign-in of ${role}`, 'this', { signInId: spare[role] }, [role]),
  ),
  simple('sign-in of another organization', 'abroad', { signInId: abroad }, []),
  simple('no sign-in', 'none', { signInId: nowhere }, []),
];

export const targetsOf = (endpoint: Endpoint, world: World, signIns: SignIns): readonly Target[] => {
  const parameters = pathParameters(endpoint);
  const [first, ...inside] = parameters;
  if (first === undefined) return [simple('no object', 'this', {})];
  if (first === 'programId') {
    for (const name of inside)
      if (name !== 'otherRunId' && !inProgram.some((known) => known === name))
        throw new Error(`${endpoint.path}: say what :${name} is`);
    return programTargets(world, inside);
  }
  if (inside.length > 0) throw new Error(`${endpoint.path}: say what its parameters are`);
  if (first === 'pairId') return pairTargets(world);
  if (first === 'delegateId') return delegateTargets(world);
  if (first === 'delegationId') return delegationTargets(world);
  if (first === 'signInId') return signInTargets(signIns);
  return organizationTargets(world, first);
};
