import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  dismissDelegate,
  endDelegation,
  getMe,
  getPair,
  invite,
  listDelegations,
  listInvitations,
  listMyDelegates,
  listMyPairs,
  listRoles,
  nameDelegate,
  revokeInvitation,
  revokeRole,
  setPassword,
} from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { testBrowser } from '../../testing/browser.ts';
import {
  aDelegate,
  anAccount,
  anEnrollment,
  anOrganization,
  aPerson,
  aProgram,
  aRole,
} from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';

const server = testServer({ DATA_DIR: mkdtempSync(join(tmpdir(), 'viceversa-delegate-')) });
const browser = () => testBrowser(() => server.product().app);
const db = () => server.connection().db;
let counter = 0;
const anAddress = () => `assistant${++counter}@example.com`;

/** Somebody who takes part in a program. */
const aLeader = async (organization?: string) => {
  const organizationId = await anOrganization(db(), organization);
  const email = `leader${++counter}@example.com`;
  const personId = await aPerson(db(), organizationId, { first_name: 'Livia', last_name: 'Leader', email });
  const program_id = await aProgram(db(), organizationId);
  await anEnrollment(db(), organizationId, { program_id, person_id: personId, role: 'mentee' });
  const accountId = await anAccount(db(), organizationId, { personId, email, name: 'Livia Leader' });
  return { organizationId, personId, accountId, email, cookie: await server.signIn(accountId) };
};
const anOwnerOf = async (organizationId: Awaited<ReturnType<typeof anOrganization>>) => {
  const accountId = await anAccount(db(), organizationId, { name: 'Olga Owner' });
  await aRole(db(), organizationId, accountId, 'owner');
  return server.signIn(accountId);
};
const mailTo = (email: string) =>
  db()
    .selectFrom('mail')
    .where('recipient', '=', email)
    .select(['template', 'subject', 'body_text as text'])
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
const linkIn = (text: string) => /http:\/\/127\.0\.0\.1:3000(\/invitation\/\S+)/.exec(text)?.[1] ?? '';
const accepted = async (email: string) => {
  const one = browser();
  const answer = await one.post(linkIn((await mailTo(email)).text), { name: 'Aldo Assistant', password: '' });
  expect(answer.status, answer.text).toBe(303);
  return one;
};
const items = z.object({ items: z.array(z.looseObject({ id: z.string() })) });
const firstId = (body: unknown): string => items.parse(body).items[0]?.id ?? '';

describe('a participant', () => {
  test('names a delegate by address: the invitation is bound to address, role and person', async () => {
    const leader = await aLeader();
    const email = anAddress();
    const named = await server.call(nameDelegate, { email, name: 'Aldo', language: 'it' }, leader);
    expect(named).toMatchObject({ status: 200, body: { email, name: 'Aldo', state: 'invited' } });
    const mail = await mailTo(email);
    expect(mail).toMatchObject({ template: 'delegateInvitation', subject: expect.stringContaining('Livia Leader') });
    expect(mail.text).toContain('ti chiede di occuparti delle date');

    const page = await browser().get(linkIn(mail.text));
    expect(page.text).toContain('Assistente di Livia Leader');
    const one = await accepted(email);
    const cookie = one.cookie();
    const me = await server.call(getMe, {}, { cookie });
    expect(me.body).toMatchObject({ email, roles: [{ role: 'delegate', programId: null }], secondFactor: 'off' });
    expect((await server.call(listDelegations, {}, { cookie })).body).toMatchObject({
      items: [{ leader: 'Livia Leader' }],
    });
    expect((await server.call(listMyDelegates, {}, leader)).body).toMatchObject({
      items: [{ name: 'Aldo Assistant', email, state: 'active', expiresAt: null }],
      can: ['name'],
    });
    expect((await server.call(nameDelegate, { email, name: 'Aldo' }, leader)).body).toMatchObject({
      code: 'already_invited',
    });
  });

  test('withdraws an open invitation and takes a role back, which signs the delegate out', async () => {
    const leader = await aLeader();
    const [first, second] = [anAddress(), anAddress()];
    await server.call(nameDelegate, { email: first, name: 'A' }, leader);
    const invitation = firstId((await server.call(listMyDelegates, {}, leader)).body);
    expect((await server.call(dismissDelegate, { delegateId: invitation }, leader)).status).toBe(200);
    expect((await browser().get(linkIn((await mailTo(first)).text))).status).toBe(404);
    expect((await server.call(dismissDelegate, { delegateId: invitation }, leader)).body).toMatchObject({
      code: 'role_not_found',
    });

    await server.call(nameDelegate, { email: second, name: 'B' }, leader);
    const cookie = (await accepted(second)).cookie();
    const role = firstId((await server.call(listMyDelegates, {}, leader)).body);
    const stranger = await aLeader();
    const colleague = await anAccount(db(), leader.organizationId, {
      personId: await aPerson(db(), leader.organizationId),
    });
    for (const other of [stranger.cookie, await server.signIn(colleague)])
      expect((await server.call(dismissDelegate, { delegateId: role }, { cookie: other })).status).toBe(404);
    expect((await server.call(getMe, {}, { cookie })).status).toBe(200);
    expect((await server.call(dismissDelegate, { delegateId: role }, leader)).status).toBe(200);
    expect((await server.call(getMe, {}, { cookie })).status).toBe(401);
    expect((await server.call(listMyDelegates, {}, leader)).body).toMatchObject({ items: [] });
  });

  test('cannot take a role of another kind back that way, nor name themselves', async () => {
    const leader = await aLeader();
    const ownRole = await aRole(db(), leader.organizationId, leader.accountId, 'sponsor');
    expect((await server.call(dismissDelegate, { delegateId: ownRole }, leader)).status).toBe(404);
    const refused = await server.call(nameDelegate, { email: leader.email.toUpperCase(), name: 'Me' }, leader);
    expect(refused.body).toMatchObject({ code: 'own_delegate' });
  });

  test('sees an invitation that ran out, and writes it anew', async () => {
    const leader = await aLeader();
    const email = anAddress();
    await server.call(nameDelegate, { email, name: 'A' }, leader);
    const start = server.now();
    server.setNow(start.add({ hours: 7 * 24 }));
    const later = { cookie: await server.signIn(leader.accountId) };
    expect((await server.call(listMyDelegates, {}, later)).body).toMatchObject({ items: [{ state: 'expired' }] });
    expect((await server.call(nameDelegate, { email, name: 'A' }, later)).status).toBe(200);
    expect((await server.call(listMyDelegates, {}, later)).body).toMatchObject({ items: [{ state: 'invited' }] });
    server.setNow(start);
  });

  test('who takes part in nothing names nobody', async () => {
    const organizationId = await anOrganization(db());
    const personId = await aPerson(db(), organizationId);
    const cookie = await server.signIn(await anAccount(db(), organizationId, { personId }));
    expect((await server.call(nameDelegate, { email: anAddress(), name: 'A' }, { cookie })).status).toBe(403);
    expect((await server.call(listMyDelegates, {}, { cookie })).body).toEqual({ items: [], can: [] });
  });
});

describe('an owner', () => {
  test('grants a delegate for a leader, who is told, and takes it back on the page of roles', async () => {
    const leader = await aLeader();
    const cookie = await anOwnerOf(leader.organizationId);
    const email = anAddress();
    const offer = { email, name: 'Aldo Assistant', role: 'delegate', personId: leader.personId };
    const invited = await server.call(invite, offer, { cookie });
    expect(invited).toMatchObject({ status: 200, body: { personName: 'Livia Leader', programId: null } });
    expect((await mailTo(email)).text).toContain('Olga Owner asks you to look after the dates of Livia Leader');
    const told = await mailTo(leader.email);
    expect(told.template).toBe('delegateGranted');
    expect(told.text).toContain(`Olga Owner has invited Aldo Assistant (${email})`);
    expect((await server.call(listMyDelegates, {}, leader)).body).toMatchObject({ items: [{ state: 'invited' }] });

    const delegate = await accepted(email);
    const roles = await server.call(listRoles, {}, { cookie });
    expect(roles.body).toMatchObject({
      items: [{ role: 'delegate', personId: leader.personId, personName: 'Livia Leader', email }, { role: 'owner' }],
    });
    expect((await server.call(revokeRole, { roleId: firstId(roles.body) }, { cookie })).status).toBe(200);
    expect((await server.call(getMe, {}, { cookie: delegate.cookie() })).status).toBe(401);
    const objects = await db()
      .selectFrom('audit_log')
      .where('organization_id', '=', leader.organizationId)
      .where('object', 'like', `%person:${leader.personId}`)
      .select('action')
      .orderBy('sequence')
      .execute();
    expect(objects.map(({ action }) => action)).toEqual(['POST /api/invitations', 'DELETE /api/roles/:roleId']);
  });

  test('withdraws an invitation that a participant wrote', async () => {
    const leader = await aLeader();
    const cookie = await anOwnerOf(leader.organizationId);
    await server.call(nameDelegate, { email: anAddress(), name: 'A' }, leader);
    const invitationId = firstId((await server.call(listInvitations, {}, { cookie })).body);
    expect((await server.call(revokeInvitation, { invitationId }, { cookie })).status).toBe(200);
    expect((await server.call(listMyDelegates, {}, leader)).body).toMatchObject({ items: [] });
  });

  test('says for whom a delegate is, and for whom no other role is', async () => {
    const leader = await aLeader();
    const cookie = await anOwnerOf(leader.organizationId);
    const offered = async (values: Record<string, unknown>) =>
      server.call(invite, { email: anAddress(), name: 'A', role: 'delegate', ...values }, { cookie });
    expect((await offered({})).body).toMatchObject({ fields: [{ path: 'personId', code: 'required' }] });
    expect((await offered({ role: 'owner', personId: leader.personId })).body).toMatchObject({
      fields: [{ path: 'personId', code: 'unknown_value' }],
    });
    const gone = await aPerson(db(), leader.organizationId, { state: 'left' });
    const foreign = (await aLeader()).personId;
    for (const personId of [gone, foreign])
      expect((await offered({ personId })).body).toMatchObject({ code: 'person_not_found' });
    expect((await offered({ personId: leader.personId, email: leader.email })).body).toMatchObject({
      code: 'own_delegate',
    });
  });
});

/** A delegate in force. */
const aHelper = async (leader: Awaited<ReturnType<typeof aLeader>>, personId: string | null = null) => {
  const accountId = await anAccount(db(), leader.organizationId, { personId });
  const delegationId = await aDelegate(db(), leader.organizationId, accountId, leader.personId);
  return { accountId, delegationId, cookie: await server.signIn(accountId) };
};
const rolesOf = async (cookie: string) =>
  z.object({ roles: z.array(z.object({ role: z.string() })) }).parse((await server.call(getMe, {}, { cookie })).body)
    .roles;

describe('a delegate', () => {
  test('learns the name of the leader and nothing else, and is refused what is about pairs', async () => {
    const leader = await aLeader();
    const { cookie } = await aHelper(leader);
    const answer = await server.call(listDelegations, {}, { cookie });
    expect(Object.keys(items.parse(answer.body).items[0] ?? {}).sort()).toEqual(['id', 'leader', 'since']);
    expect((await server.call(listMyPairs, {}, { cookie })).body).toEqual({ items: [] });
    expect((await server.call(getPair, { pairId: leader.personId }, { cookie })).status).toBe(403);
    expect((await server.call(nameDelegate, { email: anAddress(), name: 'A' }, { cookie })).status).toBe(403);
  });

  test('lays the role down: this browser goes on without it, others are signed out', async () => {
    const leader = await aLeader();
    const { accountId, delegationId, cookie } = await aHelper(leader);
    const phone = await server.signIn(accountId);
    const other = await aHelper(leader);
    expect((await server.call(endDelegation, { delegationId }, other)).body).toMatchObject({ code: 'role_not_found' });
    expect((await server.call(endDelegation, { delegationId }, { cookie })).status).toBe(200);
    expect(await rolesOf(cookie)).toEqual([]);
    expect((await server.call(listDelegations, {}, { cookie })).status).toBe(403);
    expect((await server.call(getMe, {}, { cookie: phone })).status).toBe(401);
  });

  test('of two leaders goes on for one when the other leaves; of none is no delegate any more', async () => {
    const leader = await aLeader();
    const second = await aPerson(db(), leader.organizationId, { first_name: 'Second', last_name: 'Leader' });
    const { accountId, cookie } = await aHelper(leader);
    await aDelegate(db(), leader.organizationId, accountId, second);
    expect(await rolesOf(cookie)).toEqual([{ role: 'delegate' }]);
    await db().updateTable('person').set({ state: 'left' }).where('id', '=', leader.personId).execute();
    expect((await server.call(listDelegations, {}, { cookie })).body).toMatchObject({
      items: [{ leader: 'Second Leader' }],
    });
    await db().deleteFrom('person').where('id', '=', second).execute();
    expect(await rolesOf(cookie)).toEqual([]);
    expect((await server.call(listDelegations, {}, { cookie })).status).toBe(403);
    const rows = await db().selectFrom('role_assignment').where('account_id', '=', accountId).selectAll().execute();
    expect(rows.map(({ person_id }) => person_id)).toEqual([leader.personId]);
  });

  test('who left, or whose account was disabled, is signed out and shows as inactive', async () => {
    const leader = await aLeader();
    const personId = await aPerson(db(), leader.organizationId);
    const { accountId, cookie } = await aHelper(leader, personId);
    const state = async () => (await server.call(listMyDelegates, {}, leader)).body;
    await db().updateTable('person').set({ state: 'left' }).where('id', '=', personId).execute();
    expect((await server.call(listDelegations, {}, { cookie })).status).toBe(401);
    expect(await state()).toMatchObject({ items: [{ state: 'inactive' }] });
    await db().updateTable('person').set({ state: 'active' }).where('id', '=', personId).execute();
    expect(await state()).toMatchObject({ items: [{ state: 'active' }] });
    const disabled_at = server.now().toString();
    await db().updateTable('account').set({ disabled_at }).where('id', '=', accountId).execute();
    expect((await server.call(listDelegations, {}, { cookie })).status).toBe(401);
    expect(await state()).toMatchObject({ items: [{ state: 'inactive' }] });
  });

  test('whose leader left before the invitation was taken up finds a link that opens nothing', async () => {
    const leader = await aLeader();
    const email = anAddress();
    await server.call(nameDelegate, { email, name: 'A' }, leader);
    const link = linkIn((await mailTo(email)).text);
    await db().updateTable('person').set({ state: 'left' }).where('id', '=', leader.personId).execute();
    expect((await browser().get(link)).status).toBe(404);
    expect((await browser().post(link, { name: 'A', password: '' })).status).toBe(404);
  });

  test('may take part too: both roles stand beside each other', async () => {
    const leader = await aLeader();
    const personId = await aPerson(db(), leader.organizationId);
    const { cookie } = await aHelper(leader, personId);
    const program_id = await aProgram(db(), leader.organizationId);
    await anEnrollment(db(), leader.organizationId, { program_id, person_id: personId, role: 'mentor' });
    expect(await rolesOf(cookie)).toEqual([{ role: 'delegate' }, { role: 'participant' }]);
    expect((await server.call(listMyPairs, {}, { cookie })).status).toBe(200);
  });

  test('has an account like any other', async () => {
    const { cookie } = await aHelper(await aLeader());
    const newPassword = 'heron lantern quarry ninety';
    expect((await server.call(setPassword, { newPassword }, { cookie })).status).toBe(200);
  });
});
