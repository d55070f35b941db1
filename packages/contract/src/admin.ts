/** For owners and administrators: mails that were not sent, the audit log, what this installation is. */
import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { count, id, instant, line, nothing, page, pageInput } from './fields.ts';

export const outboxMail = z.strictObject({
  id,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  template: z.string(),
  state: z.enum(['kept', 'queued', 'sent', 'failed']),
  createdAt: instant,
  sentAt: z.nullable(instant),
  failure: z.nullable(z.string()),
});
export const listOutbox = endpoint({
  method: 'GET',
  path: '/api/outbox',
  needs: 'outbox.read',
  summary: 'Mails of this installation; without SMTP they stay here',
  input: z.strictObject(pageInput),
  output: z.strictObject({ ...page(outboxMail).shape, smtp: z.boolean() }),
  errors: [],
});

export const auditRow = z.strictObject({
  sequence: count,
  at: instant,
  actor: z.string(),
  action: z.string(),
  object: z.nullable(z.string()),
  result: z.enum(['ok', 'refused', 'failed']),
  ip: z.nullable(z.string()),
});
export const listAudit = endpoint({
  method: 'GET',
  path: '/api/audit',
  needs: 'audit.read',
  summary: 'The append-only audit log, newest first',
  input: z.strictObject({ ...pageInput, action: z.optional(line(60)) }),
  output: page(auditRow),
  errors: [],
});
export const verifyAudit = endpoint({
  method: 'POST',
  path: '/api/audit/verify',
  needs: 'audit.read',
  summary: 'Recompute the hash chain from the first row to the last',
  input: nothing,
  output: z.strictObject({ ok: z.boolean(), rows: count, brokenAt: z.nullable(count), head: z.string() }),
  errors: [],
});

export const demoPersona = z.strictObject({
  key: z.enum(['owner', 'program_manager', 'mentor', 'mentee', 'delegate', 'it_admin', 'sponsor', 'line_manager']),
  name: z.string(),
  jobTitle: z.nullable(z.string()),
  accountId: id,
});
export const listDemoPersonas = endpoint({
  method: 'GET',
  path: '/api/demo/personas',
  needs: 'public.read',
  summary: 'Demo only: personas to switch to (empty outside demo mode)',
  input: nothing,
  output: z.strictObject({ items: z.array(demoPersona) }),
  errors: [],
});
export const switchPersona = endpoint({
  method: 'POST',
  path: '/api/demo/personas/switch',
  needs: 'public.read',
  summary: 'Demo only: continue as another persona',
  input: z.strictObject({ key: demoPersona.shape.key }),
  output: z.strictObject({ done: z.literal(true) }),
  errors: ['demo_refused', 'not_found'],
});
