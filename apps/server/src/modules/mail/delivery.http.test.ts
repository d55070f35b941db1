import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, describe, expect, test } from 'vitest';
import { anOrganization } from '../../testing/factories.ts';
import { testServer } from '../../testing/server.ts';
import { sendMail } from './index.ts';

const received: ParsedMail[] = [];
let refusals = 0;
const post = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    simpleParser(stream).then(
      (mail) => {
        if (refusals > 0) {
          refusals -= 1;
          done(Object.assign(new Error('try again later'), { responseCode: 451 }));
          return;
        }
        received.push(mail);
        done();
      },
      (error: Error) => done(error),
    );
  },
});
await new Promise<void>((resolve) => post.listen(0, '127.0.0.1', resolve));
const address = post.server.address();
const port = typeof address === 'object' && address !== null ? address.port : 0;
const server = testServer({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Viceversa <hello@mentoring.example>' });
afterAll(() => new Promise<void>((resolve) => post.close(resolve)));

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let look = 0; look < 300; look++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error('it did not happen within 12 seconds');
};

const send = async (to: string) => {
  const { db } = server.connection();
  const organizationId = await anOrganization(db);
  const context = server.product().context(organizationId, 'test');
  await context.transaction((ctx) =>
    sendMail(ctx, {
      to,
      language: 'it',
      template: 'pairAccepted',
      name: 'Zoë Œuvré',
      partner: 'Łukasz “Luca” D’Amico',
      program: 'Digitale & reverse 🚀',
      url: `https://mentoring.example/answer/${'k'.repeat(43)}`,
    }),
  );
  const row = () =>
    db.selectFrom('mail').where('organization_id', '=', organizationId).selectAll().executeTakeFirstOrThrow();
  return { organizationId, row };
};

describe('a mail', () => {
  test('reaches a real mail server with both bodies, once, from the configured sender', async () => {
    const { row } = await send('zoe@example.com');
    await until(async () => (await row()).state === 'sent');
    const mails = received.filter(({ to }) => JSON.stringify(to).includes('zoe@example.com'));
    expect(mails).toHaveLength(1);
    const [mail] = mails;
    expect(mail?.subject).toBe('Tu e Łukasz “Luca” D’Amico siete una coppia');
    expect(mail?.from?.text).toBe('"Viceversa" <hello@mentoring.example>');
    expect(mail?.messageId).toBe(`<${(await row()).id}@mentoring.example>`);
    expect(mail?.text).toContain('Digitale & reverse 🚀');
    expect(mail?.text).toContain(`/answer/${'k'.repeat(43)}`);
    expect((await row()).body_text + (await row()).body_html).not.toContain('kkkk');
    expect(mail?.html).toContain('Digitale &amp; reverse 🚀');
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated');
  });

  test('that the server refuses for now is noted and tried again', async () => {
    refusals = 1;
    const { row } = await send('later@example.com');
    await until(async () => (await row()).state === 'failed');
    expect((await row()).failure).toContain('try again later');
  });

  test('whose change is rolled back is neither kept nor sent', async () => {
    const { db } = server.connection();
    const organizationId = await anOrganization(db);
    const context = server.product().context(organizationId, 'test');
    const undone = context.transaction(async (ctx) => {
      await sendMail(ctx, {
        to: 'never@example.com',
        language: 'en',
        template: 'signInLink',
        url: 'http://x/',
        minutes: 10,
      });
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    const rows = await db.selectFrom('mail').where('organization_id', '=', organizationId).selectAll().execute();
    expect(rows).toEqual([]);
    expect(JSON.stringify(received)).not.toContain('never@example.com');
  });
});
