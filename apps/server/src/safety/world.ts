/**
 * Two organizations with the same shape. In each: two programs, three pairs, an import, mails, roles, invitations,
 * and one account for every role there is, so that every question "may this one do that to this?" can be asked.
 */
import type { Kysely } from 'kysely';
import type { Database } from '../db/tables.ts';
import { newId } from '../kernel/id.ts';
import type { OrganizationId } from '../kernel/scope.ts';
import {
  aDelegate,
  anAccount,
  anEnrollment,
  anOrganization,
  aPerson,
  aProgram,
  aRole,
  testNow,
} from '../testing/factories.ts';
import { type Canaries, canaries } from './canary.ts';
import {
  aConstraint,
  aMail,
  aMatchRun,
  anImport,
  anInvitation,
  aPair,
  type Member,
  type Place,
  secretsOf,
} from './world-objects.ts';
import { aProfile } from './world-profile.ts';

export const roleKeys = [
  'owner',
  'it-admin',
  'manager',
  'other-manager',
  'sponsor',
  'other-sponsor',
  'confidant',
  'line-manager',
  'participant',
  'partner',
  'other-participant',
  'delegate',
  'other-delegate',
  'plain',
] as const;
export type RoleKey = (typeof roleKeys)[number];

const personKeys = ['mentor-1', 'mentee-1', 'mentor-2', 'mentee-2', 'mentor-3', 'mentee-3', 'boss', 'left'] as const;
export type PersonKey = (typeof personKeys)[number];

/** Objects that belong to one program. */
export type ProgramObjects = {
  readonly programId: string;
  readonly runId: string;
  readonly otherRunId: string;
  readonly enrollmentId: string;
  readonly constraintId: string;
  readonly mentor: string;
  readonly mentee: string;
  /** A mentor for whom no constraint stands. */
  readonly freeMentor: string;
  readonly pairId: string;
};

/** Ids of objects that were there and are gone. */
export type Removed = ProgramObjects & {
  readonly importId: string;
  readonly personId: string;
  readonly roleId: string;
  readonly invitationId: string;
  readonly delegationId: string;
};

export type Realm = {
  readonly name: string;
  readonly organizationId: OrganizationId;
  readonly people: Readonly<Record<PersonKey, string>>;
  readonly accounts: Readonly<Record<RoleKey, string>>;
  /** `this` program and the `other` one of the same organization. */
  readonly programs: { readonly this: ProgramObjects; readonly other: ProgramObjects };
  /** Second pair of this program: accepted, between two other people. */
  readonly acceptedPairId: string;
  readonly removed: Removed;
  readonly importId: string;
  readonly roleId: string;
  readonly invitationId: string;
  /** What the delegate of mentee 1 holds, and the delegate of mentee 3. */
  readonly delegationId: string;
  readonly otherDelegationId: string;
  /** Mentee 1 has asked somebody else, too. */
  readonly delegateInvitationId: string;
};

export type World = { readonly home: Realm; readonly abroad: Realm; readonly canaries: Canaries };

export const aWorld = async (db: Kysely<Database>): Promise<World> => {
  const planted = canaries();
  return {
    canaries: planted,
    home: await aRealm(db, planted, 'home'),
    abroad: await aRealm(db, planted, 'abroad'),
  };
};

const aRealm = async (db: Kysely<Database>, { plant }: Canaries, name: string): Promise<Realm> => {
  const organizationId = await anOrganization(db, name);
  const place: Place = { db, organizationId, plant: (field, of) => plant(name, field, of) };
  const people = await thePeople(place);
  const free = people['mentor-2'];
  const here = await aFilledProgram(place, 'this', [people['mentor-1'], people['mentee-1'], free]);
  const other = await aFilledProgram(place, 'other', [people['mentor-3'], people['mentee-3'], free]);
  await anEnrollment(db, organizationId, { program_id: here.programId, person_id: people['mentee-2'], role: 'mentee' });
  const acceptedPairId = await aPair(place, {
    programId: here.programId,
    mentor: people['mentor-2'],
    mentee: people['mentee-2'],
    of: 'pair-2',
    state: 'accepted',
  });
  const accounts = await theAccounts(place, people);
  const roleId = await theRoles(place, accounts, here.programId, other.programId);
  const delegateOf = (role: RoleKey, person: PersonKey) =>
    aDelegate(db, organizationId, accounts[role], people[person]);
  await aMail(place, 'outbox');
  await db
    .insertInto('own_skill')
    .values({
      organization_id: organizationId,
      concept: `own-${name}`,
      label: place.plant('own-skill', 'organization'),
      language: 'en',
      created_at: testNow.toString(),
    })
    .execute();
  return {
    name,
    organizationId,
    people,
    accounts,
    programs: { this: here, other },
    acceptedPairId,
    removed: await theRemoved(place, people, accounts.plain),
    importId: await anImport(place, 'import'),
    roleId,
    invitationId: await anInvitation(place, { programId: here.programId, of: 'invitation' }),
    delegationId: await delegateOf('delegate', 'mentee-1'),
    otherDelegationId: await delegateOf('other-delegate', 'mentee-3'),
    delegateInvitationId: await anInvitation(place, { personId: people['mentee-1'], of: 'delegate-invitation' }),
  };
};

const byKey = async <Key extends string>(
  keys: readonly Key[],
  make: (key: Key) => Promise<string>,
): Promise<Record<Key, string>> => {
  const made: Partial<Record<Key, string>> = {};
  for (const key of keys) made[key] = await make(key);
  const isComplete = (record: Partial<Record<Key, string>>): record is Record<Key, string> =>
    keys.every((key) => record[key] !== undefined);
  if (!isComplete(made)) throw new Error('a key is missing');
  return made;
};

const thePeople = async (place: Place) => {
  const { db, organizationId, plant } = place;
  const bossId = newId(testNow);
  return byKey(personKeys, async (key) => {
    const id = await aPerson(db, organizationId, {
      ...(key === 'boss' ? { id: bossId } : {}),
      employee_id: plant('employee-id', key),
      email: `${plant('email', key)}@example.com`,
      first_name: plant('first-name', key),
      last_name: plant('last-name', key),
      job_title: plant('job-title', key),
      level: key.startsWith('mentor') ? 2 : 6,
      interests: [plant('interest', key)],
      goals: [plant('goal', key)],
      state: key === 'left' ? 'left' : 'active',
      manager_id: null,
    });
    await db
      .insertInto('person_skill')
      .values({
        organization_id: organizationId,
        person_id: id,
        direction: key.startsWith('mentor') ? 'teaches' : 'learns',
        concept: 'data-literacy',
        label: plant('skill', key),
        level: 3,
        position: 0,
      })
      .execute();
    await aProfile(place, id, key);
    return id;
  }).then(async (people) => {
    await db
      .updateTable('person')
      .set({ manager_id: bossId })
      .where('organization_id', '=', organizationId)
      .where('id', 'in', [people['mentor-1'], people['mentor-2']])
      .execute();
    return people;
  });
};

const aFilledProgram = async (
  place: Place,
  key: 'this' | 'other' | 'removed',
  [mentorPerson, menteePerson, freePerson]: readonly [string, string, string],
): Promise<ProgramObjects> => {
  const { db, organizationId, plant } = place;
  const programId = await aProgram(db, organizationId, { name: plant('program-name', key), state: 'matching' });
  const enrolled = async (personId: string, role: 'mentor' | 'mentee', isSkilled = true): Promise<Member> => {
    const values = { program_id: programId, person_id: personId, role };
    return { enrollmentId: await anEnrollment(db, organizationId, values), personId, role, isSkilled };
  };
  const mentor = await enrolled(mentorPerson, 'mentor');
  const mentee = await enrolled(menteePerson, 'mentee');
  const free = await enrolled(freePerson, 'mentor', false);
  const run = { programId, mentor, mentee, others: [free], of: `program-${key}` };
  const ids = { programId, mentor: mentor.enrollmentId, mentee: mentee.enrollmentId };
  return {
    ...ids,
    freeMentor: free.enrollmentId,
    enrollmentId: mentor.enrollmentId,
    runId: await aMatchRun(place, { ...run, number: 1 }),
    otherRunId: await aMatchRun(place, { ...run, number: 2 }),
    constraintId: await aConstraint(place, ids),
    pairId: await aPair(place, { programId, mentor: mentorPerson, mentee: menteePerson, of: `pair-${key}` }),
  };
};

const personOfAccount: Partial<Record<RoleKey, PersonKey>> = {
  'line-manager': 'boss',
  participant: 'mentee-1',
  partner: 'mentor-1',
  'other-participant': 'mentee-2',
};

const theAccounts = async (place: Place, people: Readonly<Record<PersonKey, string>>) => {
  const { db, organizationId, plant } = place;
  return byKey(roleKeys, async (key) => {
    const person = personOfAccount[key];
    const email = `${plant('account-email', key)}@example.com`;
    const accountId = await anAccount(db, organizationId, {
      personId: person ? people[person] : null,
      email,
      name: plant('account-name', key),
    });
    await secretsOf(place, accountId, email, key);
    return accountId;
  });
};

/** Answers the sponsor's role: one that somebody may take back without anything else changing. */
const theRoles = async (
  { db, organizationId }: Place,
  accounts: Readonly<Record<RoleKey, string>>,
  here: string,
  other: string,
): Promise<string> => {
  await aRole(db, organizationId, accounts.owner, 'owner');
  await aRole(db, organizationId, accounts['it-admin'], 'it_admin');
  await aRole(db, organizationId, accounts.manager, 'program_manager', here);
  await aRole(db, organizationId, accounts['other-manager'], 'program_manager', other);
  await aRole(db, organizationId, accounts['other-sponsor'], 'sponsor', other);
  await aRole(db, organizationId, accounts.confidant, 'confidant', here);
  return aRole(db, organizationId, accounts.sponsor, 'sponsor', here);
};

const theRemoved = async (
  place: Place,
  people: Readonly<Record<PersonKey, string>>,
  accountId: string,
): Promise<Removed> => {
  const { db, organizationId } = place;
  const objects = await aFilledProgram(place, 'removed', [people['mentor-1'], people['mentee-1'], people['mentor-2']]);
  const leaderId = await aPerson(db, organizationId);
  const removed = {
    ...objects,
    delegationId: await aDelegate(db, organizationId, accountId, leaderId),
    importId: await anImport(place, 'removed'),
    personId: await aPerson(db, organizationId),
    roleId: await aRole(db, organizationId, accountId, 'confidant', objects.programId),
    invitationId: await anInvitation(place, { programId: objects.programId, of: 'removed' }),
  };
  // Roles, invitations, runs, enrollments, constraints and pairs of a program go with it; so do delegates of a person.
  for (const [table, id] of [
    ['program', removed.programId],
    ['import', removed.importId],
    ['person', removed.personId],
    ['person', leaderId],
  ] as const)
    await db.deleteFrom(table).where('organization_id', '=', organizationId).where('id', '=', id).execute();
  return removed;
};
