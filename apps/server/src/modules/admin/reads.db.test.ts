import { describe, expect, test } from 'vitest';
import { appendAudit } from '../../kernel/audit.ts';
import type { OrganizationId } from '../../kernel/scope.ts';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anAccount, anOrganization, aPerson, testNow } from '../../testing/factories.ts';
import { sendMail } from '../mail/index.ts';
import { listAudit, listOutbox, verifyAudit } from './reads.ts';

const connection = testDatabase();
const owner = (organizationId: OrganizationId) =>
  contexts(connection(), organizationId, accountActor({ accountId: crypto.randomUUID() }));

const write = async (organizationId: OrganizationId, count: number, actor = 'nobody'): Promise<void> => {
  for (let index = 0; index < count; index++)
    await connection()
      .db.transaction()
      .execute((db) =>
        appendAudit(db, organizationId, {
          at: testNow.toString({ fractionalSecondDigits: 3 }),
          actor,
          action: index % 2 === 0 ? 'even' : 'odd',
          object: null,
          result: 'ok',
          ip: null,
        }),
      );
};

describe('the audit log', () => {
  test('holds as a chain, and is read newest first, page by page, one action at a time', async () => {
    const organizationId = await anOrganization(connection().db);
    await write(organizationId, 7);
    const ctx = owner(organizationId).reading();
    const verified = await verifyAudit(ctx);
    expect(verified).toMatchObject({ ok: true, rows: 7, brokenAt: null });
    const first = await listAudit(ctx, { limit: 3, action: 'even' });
    expect(first.items.map(({ sequence }) => sequence)).toEqual([7, 5, 3]);
    const second = await listAudit(ctx, { limit: 3, action: 'even', ...(first.next ? { cursor: first.next } : {}) });
    expect(second).toMatchObject({ items: [{ sequence: 1 }], next: null, total: 4 });
  });

  test('names who acted in the reader’s words, and keeps identifiers in the log itself', async () => {
    const { db } = connection();
    const organizationId = await anOrganization(db);
    const elsewhere = await anAccount(db, await anOrganization(db), { name: 'Nobody of ours' });
    const actors = [
      `account:${await anAccount(db, organizationId, { name: 'Olga Rossi' })}`,
      `link:${await aPerson(db, organizationId, { first_name: 'Ada', last_name: 'Neri' })}`,
      'system:demo',
      `account:${elsewhere}`,
    ];
    for (const actor of actors) await write(organizationId, 1, actor);
    const ctx = owner(organizationId).reading();
    const shown = async (language: 'en' | 'it') =>
      (await listAudit({ ...ctx, language }, { limit: 9 })).items.map(({ actor }) => actor).reverse();
    expect(await shown('en')).toEqual(['Olga Rossi', 'link: Ada Neri', 'product: demo', `account:${elsewhere}`]);
    expect((await shown('it')).slice(1, 3)).toEqual(['link: Ada Neri', 'prodotto: demo']);
    const stored = await db
      .selectFrom('audit_log')
      .select('actor')
      .where('organization_id', '=', organizationId)
      .orderBy('sequence')
      .execute();
    expect(stored.map(({ actor }) => actor)).toEqual(actors);
    expect((await verifyAudit(ctx)).ok).toBe(true);
  });

  test('refuses changes, and a change forced past that is found where it was made', async () => {
    const organizationId = await anOrganization(connection().db);
    await write(organizationId, 5);
    const change = connection()
      .db.updateTable('audit_log')
      .set({ actor: 'account:somebody-else' })
      .where('organization_id', '=', organizationId)
      .where('sequence', '=', 3);
    await expect(change.execute()).rejects.toThrow('append only');
    await connection().pool.query('alter table audit_log disable trigger audit_log_append_only');
    await change.execute();
    await connection().pool.query('alter table audit_log enable trigger audit_log_append_only');
    expect(await verifyAudit(owner(organizationId).reading())).toMatchObject({ ok: false, rows: 2, brokenAt: 3 });
  });
});

describe('the outbox', () => {
  test('shows the mails of its own organization, newest first, page by page', async () => {
    const { db } = connection();
    const [mine, other] = [await anOrganization(db), await anOrganization(db)];
    for (const [organizationId, count] of [
      [mine, 3],
      [other, 1],
    ] as const)
      for (let index = 0; index < count; index++)
        await owner(organizationId).writing((ctx) =>
          sendMail(
            { ...ctx, now: testNow.add({ minutes: index }) },
            { to: `reader${index}@example.com`, language: 'it', template: 'signInLink', url: 'http://x/', minutes: 10 },
          ),
        );
    const ctx = owner(mine).reading();
    const first = await listOutbox(ctx, { limit: 2 });
    expect(first.items.map(({ to }) => to)).toEqual(['reader2@example.com', 'reader1@example.com']);
    expect(first.total).toBe(3);
    const second = await listOutbox(ctx, { limit: 2, cursor: first.next ?? '' });
    expect(second.items.map(({ to }) => to)).toEqual(['reader0@example.com']);
    expect(second.next).toBeNull();
  });

  test('shows links of mails to be delivered without their token, and of kept mails whole', async () => {
    const { db } = connection();
    const organizationId = await anOrganization(db);
    const url = `https://mentoring.example/sign-in/link/${'k'.repeat(43)}?language=en`;
    await owner(organizationId).writing((ctx) =>
      sendMail(ctx, { to: 'ada@example.com', language: 'en', template: 'signInLink', url, minutes: 10 }),
    );
    const shown = async () => JSON.stringify(await listOutbox(owner(organizationId).reading(), { limit: 10 }));
    expect(await shown()).toContain('/sign-in/link/…?language=en');
    expect(await shown()).not.toContain('kkkk');
    await db.updateTable('mail').set({ state: 'kept' }).where('organization_id', '=', organizationId).execute();
    expect(await shown()).toContain(url);
  });
});
