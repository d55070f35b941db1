import type {
  In,
  listAudit as listAuditEndpoint,
  listOutbox as listOutboxEndpoint,
  Out,
  verifyAudit as verifyAuditEndpoint,
} from '@viceversa/contract';
import { translator } from '@viceversa/locales';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { MailTable } from '../../db/tables.ts';
import { firstBrokenRow, genesis } from '../../kernel/audit.ts';
import type { Ctx } from '../../kernel/context.ts';
import { cutPage, readCursor } from '../../kernel/cursor.ts';
import { withoutTokens } from '../mail/index.ts';

const mailKey = z.tuple([z.iso.datetime(), z.uuid()]);

/** Newest first. */
export const listOutbox = async (
  ctx: Ctx,
  { cursor, limit }: In<typeof listOutboxEndpoint>,
): Promise<Omit<Out<typeof listOutboxEndpoint>, 'smtp'>> => {
  const mails = ctx.db.selectFrom('mail').where('organization_id', '=', ctx.organizationId);
  const after = cursor === undefined ? null : readCursor(mailKey, cursor);
  const found = await mails
    .$if(after !== null, (query) =>
      query.where((eb) => eb(eb.refTuple('created_at', 'id'), '<', eb.tuple(after?.[0] ?? '', after?.[1] ?? ''))),
    )
    .select([
      'id',
      'recipient as to',
      'subject',
      'body_text as text',
      'body_html as html',
      'template',
      'state',
      'created_at as createdAt',
      'sent_at as sentAt',
      'failure',
    ])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { total } = await mails.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { rows, next } = cutPage(found, limit, ({ createdAt, id }) => [createdAt, id]);
  return { items: rows.map(asShown), next, total };
};

/** Without SMTP the owner hands mails over and sees them whole; mails that are delivered open nothing here. */
const asShown = <Mail extends { readonly state: MailTable['state']; readonly text: string; readonly html: string }>(
  mail: Mail,
): Mail => (mail.state === 'kept' ? mail : { ...mail, text: withoutTokens(mail.text), html: withoutTokens(mail.html) });

const auditKey = z.tuple([z.int()]);

/** Newest first; `action` names one exactly. */
export const listAudit = async (
  ctx: Ctx,
  { cursor, limit, action }: In<typeof listAuditEndpoint>,
): Promise<Out<typeof listAuditEndpoint>> => {
  const entries = ctx.db
    .selectFrom('audit_log')
    .where('organization_id', '=', ctx.organizationId)
    .$if(action !== undefined, (query) => query.where('action', '=', action ?? ''));
  const after = cursor === undefined ? null : readCursor(auditKey, cursor)[0];
  const found = await entries
    .$if(after !== null, (query) => query.where('sequence', '<', after ?? 0))
    .select(['sequence', 'at', 'actor', 'action', 'object', 'result', 'ip'])
    .orderBy('sequence', 'desc')
    .limit(limit + 1)
    .execute();
  const { total } = await entries.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { rows, next } = cutPage(found, limit, ({ sequence }) => [sequence]);
  const actors = await namesOf(ctx, new Set(rows.map(({ actor }) => actor)));
  return { items: rows.map((row) => ({ ...row, actor: actors.get(row.actor) ?? row.actor })), next, total };
};

/**
 * Who stands behind the log's identifiers, in the reader's words and by the names of today: the log itself keeps
 * identifiers, so that its chain holds when somebody is renamed or erased.
 */
const namesOf = async (ctx: Ctx, actors: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> => {
  const t = translator(ctx.language);
  const ids = (kind: 'account' | 'link') =>
    [...actors].filter((actor) => actor.startsWith(`${kind}:`)).map((actor) => actor.slice(kind.length + 1));
  const accounts = ctx.db
    .selectFrom('account')
    .select(['id', 'name'])
    .where('organization_id', '=', ctx.organizationId)
    .where(sql<boolean>`id::text = any(${ids('account')}::text[])`);
  const people = ctx.db
    .selectFrom('person')
    .select(['id', sql<string>`first_name || ' ' || last_name`.as('name')])
    .where('organization_id', '=', ctx.organizationId)
    .where(sql<boolean>`id::text = any(${ids('link')}::text[])`);
  const [owners, linked] = await Promise.all([accounts.execute(), people.execute()]);
  return new Map([
    ...owners.map(({ id, name }): [string, string] => [`account:${id}`, name]),
    ...linked.map(({ id, name }): [string, string] => [`link:${id}`, t('admin.audit.link', { name })]),
    ...[...actors]
      .filter((actor) => actor.startsWith('system:'))
      .map((actor): [string, string] => [actor, t('admin.audit.product', { name: actor.slice('system:'.length) })]),
  ]);
};

/** Rows held in memory at a time: the log may be longer than memory. */
const chunk = 5_000;

/** From the first row to the last. Rows cut off at the end leave a chain that holds: compare `head` with a noted one. */
export const verifyAudit = async (ctx: Ctx): Promise<Out<typeof verifyAuditEndpoint>> => {
  let verified = { sequence: 0, hash: genesis };
  for (;;) {
    const rows = await ctx.db
      .selectFrom('audit_log')
      .selectAll()
      .where('organization_id', '=', ctx.organizationId)
      .where('sequence', '>', verified.sequence)
      .orderBy('sequence')
      .limit(chunk)
      .execute();
    const brokenAt = firstBrokenRow(rows, verified);
    const count = brokenAt === null ? rows.length : rows.findIndex(({ sequence }) => sequence === brokenAt);
    const last = rows[count - 1];
    if (last) verified = { sequence: last.sequence, hash: last.hash };
    if (brokenAt !== null || rows.length < chunk)
      return { ok: brokenAt === null, rows: verified.sequence, brokenAt, head: verified.hash };
  }
};
