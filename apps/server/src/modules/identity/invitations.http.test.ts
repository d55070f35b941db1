import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getMe, invite, listInvitations, listRoles, revokeInvitation, revokeRole } from '@viceversa/contract';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { testBrowser } from '../../testing/browser.ts';
import { anAccount, anOrganization, aProgram, aRole } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';

const server = testServer({ DATA_DIR: mkdtempSync(join(tmpdir(), 'viceversa-invitation-')) });
const browser = () => testBrowser(() => server.product().app);
const password = 'the lamp hums above two empty chairs';
let counter = 0;

const anOwner = async () => {
  const { db } = server.connection();
  const organizationId = await anOrganization(db);
  const accountId = await anAccount(db, organizationId, { name: 'Olga Owner' });
  const roleId = await aRole(db, organizationId, accountId, 'owner');
  return { organizationId, accountId, roleId, cookie: await server.signIn(accountId) };
};
const mailed = async (email: string): Promise<string> => {
  const { body_text: text } = await server
    .connection()
    .db.selectFrom('mail')
    .where('recipient', '=', email)
    .select('body_text')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  return /http:\/\/127\.0\.0\.1:3000(\/invitation\/\S+)/.exec(text)?.[1] ?? '';
};
const invited = async (cookie: string, values: Record<string, unknown>) => {
  const email = `guest${++counter}@example.com`;
  const answer = await server.call(invite, { email, name: 'Gita Guest', role: 'sponsor', ...values }, { cookie });
  return { email, answer, link: answer.status === 200 ? await mailed(email) : '' };
};
const withId = z.object({ id: z.string() });

describe('an invitation', () => {
  test('is bound to its address and role, whatever the form says', async () => {
    const { cookie } = await anOwner();
    const { email, link } = await invited(cookie, { role: 'program_manager', language: 'it' });
    const page = await browser().get(link);
    expect(page.text).toContain('Responsabile del programma');
    expect(page.text).toContain(email);
    const one = browser();
    const forged = { email: 'other@example.com', role: 'owner', programId: '', name: 'Gita', password };
    expect(await one.post(link, forged)).toMatchObject({ status: 303, location: '/second-factor?language=it' });
    expect(await server.call(getMe, {}, { cookie: one.cookie() })).toMatchObject({
      body: { email, name: 'Gita', language: 'it', secondFactor: 'required', roles: [{ role: 'program_manager' }] },
    });
    expect((await one.get('/second-factor')).text).toContain('<svg');
    expect((await browser().post(link, forged)).status).toBe(404);
    expect((await browser().post('/sign-in', { email, password })).status).toBe(303);
  });

  test('for one program counts for that program', async () => {
    const { cookie, organizationId } = await anOwner();
    const programId = await aProgram(server.connection().db, organizationId);
    const { link } = await invited(cookie, { programId });
    const one = browser();
    expect((await one.post(link, { name: 'Gita', password: '' })).location).toBe('/');
    expect((await server.call(getMe, {}, { cookie: one.cookie() })).body).toMatchObject({
      roles: [{ role: 'sponsor', programId }],
      secondFactor: 'off',
    });
    const other = await aProgram(server.connection().db, (await anOwner()).organizationId);
    expect((await invited(cookie, { programId: other })).answer.status).toBe(404);
    expect((await invited(cookie, { programId, role: 'it_admin' })).answer.status).toBe(400);
  });

  test('accepted 12 times at the same moment makes one account with one role', async () => {
    const { cookie } = await anOwner();
    const { email, link } = await invited(cookie, {});
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => browser().post(link, { name: 'Gita', password: '' })),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    const rows = await server
      .connection()
      .db.selectFrom('role_assignment')
      .innerJoin('account', 'account.id', 'role_assignment.account_id')
      .where('account.email', '=', email)
      .execute();
    expect(rows).toHaveLength(1);
  });

  test('is open once per address and role, can be taken back, and expires after 7 days', async () => {
    const { cookie } = await anOwner();
    const first = await invited(cookie, {});
    const again = () => server.call(invite, { email: first.email, name: 'G', role: 'sponsor' }, { cookie });
    expect((await again()).status).toBe(409);
    const { id } = withId.parse(first.answer.body);
    expect((await server.call(revokeInvitation, { invitationId: id }, { cookie })).status).toBe(200);
    expect((await server.call(revokeInvitation, { invitationId: id }, { cookie })).status).toBe(404);
    expect((await browser().get(first.link)).status).toBe(404);
    expect((await again()).status).toBe(200);
    const second = await mailed(first.email);
    const start = server.now();
    server.setNow(start.add({ hours: 7 * 24 }));
    expect((await browser().post(second, { name: 'G', password: '' })).status).toBe(404);
    const owner = await anOwner();
    const late = await invited(owner.cookie, {});
    server.setNow(server.now().add({ hours: 7 * 24 }));
    const signedInAgain = await server.signIn(owner.accountId);
    const list = await server.call(listInvitations, {}, { cookie: signedInAgain });
    expect(list.body).toMatchObject({ items: [{ email: late.email, state: 'expired' }] });
    const renewed = await server.call(
      invite,
      { email: late.email, name: 'G', role: 'sponsor' },
      { cookie: signedInAgain },
    );
    expect(renewed.status).toBe(200);
    server.setNow(start);
  });

  test('of somebody with an account adds the role, ends the old sign-ins and leaves the password alone', async () => {
    const { cookie, organizationId } = await anOwner();
    const email = `colleague${++counter}@example.com`;
    const accountId = await anAccount(server.connection().db, organizationId, { email, secondFactor: false });
    const before = await server.signIn(accountId);
    await server.call(invite, { email, name: 'C', role: 'confidant' }, { cookie });
    const one = browser();
    await one.post(await mailed(email), { name: 'Somebody else', password });
    expect((await server.call(getMe, {}, { cookie: before })).status).toBe(401);
    expect((await server.call(getMe, {}, { cookie: one.cookie() })).body).toMatchObject({
      accountId,
      roles: [{ role: 'confidant' }],
    });
    expect((await browser().post('/sign-in', { email, password })).status).toBe(401);
    expect((await server.call(invite, { email, name: 'C', role: 'confidant' }, { cookie })).status).toBe(409);
  });

  test('is written by owners only, and seen by administrators', async () => {
    const { db } = server.connection();
    const { organizationId } = await anOwner();
    const accountId = await anAccount(db, organizationId);
    await aRole(db, organizationId, accountId, 'it_admin');
    const cookie = await server.signIn(accountId);
    expect((await invited(cookie, {})).answer.status).toBe(403);
    expect((await server.call(listInvitations, {}, { cookie })).status).toBe(200);
  });
});

describe('a role', () => {
  test('taken back ends the sign-ins of its account; another organization’s does not exist', async () => {
    const { db } = server.connection();
    const { cookie, organizationId } = await anOwner();
    const accountId = await anAccount(db, organizationId);
    const roleId = await aRole(db, organizationId, accountId, 'it_admin');
    const theirs = await server.signIn(accountId);
    const stranger = await anOwner();
    expect((await server.call(revokeRole, { roleId }, { cookie: stranger.cookie })).body).toMatchObject({
      code: 'role_not_found',
    });
    expect((await server.call(listRoles, {}, { cookie: theirs })).body).toMatchObject({ can: [] });
    expect((await server.call(revokeRole, { roleId }, { cookie })).status).toBe(200);
    expect((await server.call(getMe, {}, { cookie: theirs })).status).toBe(401);
  });

  test('of the last owner stays, also when two owners take each other’s at the same moment', async () => {
    const { db } = server.connection();
    const first = await anOwner();
    expect((await server.call(revokeRole, { roleId: first.roleId }, { cookie: first.cookie })).body).toMatchObject({
      code: 'last_owner',
    });
    const secondId = await anAccount(db, first.organizationId);
    const secondRoleId = await aRole(db, first.organizationId, secondId, 'owner');
    const second = await server.signIn(secondId);
    const answers = await Promise.all([
      server.call(revokeRole, { roleId: secondRoleId }, { cookie: first.cookie }),
      server.call(revokeRole, { roleId: first.roleId }, { cookie: second }),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const owners = await db
      .selectFrom('role_assignment')
      .where('organization_id', '=', first.organizationId)
      .where('role', '=', 'owner')
      .selectAll()
      .execute();
    expect(owners).toHaveLength(1);
  });
});
