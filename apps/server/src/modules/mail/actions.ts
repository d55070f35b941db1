import type { Language } from '@viceversa/contract';
import * as z from 'zod/mini';
import type { Ctx } from '../../kernel/context.ts';
import { newId } from '../../kernel/id.ts';
import type { JobKind } from '../../kernel/job-kind.ts';
import { letterOf, type MailContent } from './mails.ts';
import { headerValue, htmlBody, recipient, textBody } from './rules.ts';

export type NewMail = MailContent & { readonly to: string; readonly language: Language };

type Payload = { readonly mailId: string };
export const deliverMail: JobKind<Payload> = {
  name: 'mail.deliver',
  payload: z.strictObject({ mailId: z.uuid() }),
  key: ({ mailId }) => mailId,
};

/**
 * Writes the mail in the transaction of the change that causes it, and asks for its delivery in the same one: it
 * leaves exactly when the change is committed. Without SMTP it stays in the outbox.
 */
export const sendMail = async (
  ctx: Pick<Ctx, 'db' | 'organizationId' | 'now' | 'enqueue'>,
  mail: NewMail,
): Promise<void> => {
  const letter = letterOf(mail, mail.language);
  const id = newId(ctx.now);
  await ctx.db
    .insertInto('mail')
    .values({
      organization_id: ctx.organizationId,
      id,
      recipient: recipient(mail.to),
      subject: headerValue(letter.subject),
      body_text: textBody(letter, mail.language),
      body_html: htmlBody(letter, mail.language),
      template: mail.template,
      state: 'queued',
      failure: null,
      created_at: ctx.now.toString(),
      sent_at: null,
    })
    .execute();
  await ctx.enqueue(deliverMail, { mailId: id });
};
