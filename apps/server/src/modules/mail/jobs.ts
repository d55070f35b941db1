import { createTransport } from 'nodemailer';
import type { Config } from '../../config.ts';
import type { MailTable } from '../../db/tables.ts';
import type { JobCtx } from '../../kernel/context.ts';
import { job, type SealedJob, seal } from '../../kernel/jobs.ts';
import { deliverMail } from './actions.ts';
import { withoutTokens } from './rules.ts';

export type MailParts = {
  readonly config: Pick<Config, 'smtpUrl' | 'mailFrom' | 'isDemo'>;
  /** Prints a line for whoever started the product. */
  readonly say: (line: string) => void;
};

/**
 * At least once: a mail already sent is left alone, and one that was sent but not noted as such goes out again with
 * the same Message-ID, by which mail readers show it once.
 */
export const deliver = ({ config, say }: MailParts): SealedJob => {
  const send = config.smtpUrl === null ? null : transport(config.smtpUrl, config.mailFrom);
  return seal(
    job({
      ...deliverMail,
      expireSeconds: 60,
      retries: 6,
      handle: async (ctx, { mailId }) => {
        const mail = await ctx.db
          .selectFrom('mail')
          .selectAll()
          .where('organization_id', '=', ctx.organizationId)
          .where('id', '=', mailId)
          .executeTakeFirst();
        if (!mail || mail.state === 'sent' || mail.state === 'kept') return;
        if (send === null) {
          await note(ctx, mailId, { state: 'kept' });
          if (config.isDemo) say(`Mail to ${mail.recipient}: ${mail.subject} → ${firstLink(mail) ?? ''}`);
          return;
        }
        try {
          await send(mail);
        } catch (error) {
          await note(ctx, mailId, { state: 'failed', failure: reasonOf(error) });
          throw error;
        }
        await note(ctx, mailId, {
          state: 'sent',
          sent_at: ctx.now.toString(),
          failure: null,
          body_text: withoutTokens(mail.body_text),
          body_html: withoutTokens(mail.body_html),
        });
      },
    }),
  );
};

const transport = (smtpUrl: string, from: string) => {
  const transporter = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.replace(/^.*@|>.*$/g, '');
  return (mail: MailTable) =>
    transporter.sendMail({
      from,
      to: { name: '', address: mail.recipient },
      subject: mail.subject,
      text: mail.body_text,
      html: mail.body_html,
      messageId: `<${mail.id}@${host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
};

type Outcome = Partial<Pick<MailTable, 'state' | 'sent_at' | 'failure' | 'body_text' | 'body_html'>>;
const note = async (ctx: JobCtx, mailId: string, outcome: Outcome): Promise<void> => {
  await ctx.db
    .updateTable('mail')
    .set(outcome)
    .where('organization_id', '=', ctx.organizationId)
    .where('id', '=', mailId)
    .execute();
};

/** What the mail server said, for the owner's outbox. */
const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\p{Cc}+/gu, ' ').slice(0, 300);

const firstLink = (mail: MailTable): string | undefined => /https?:\/\/\S+/.exec(mail.body_text)?.[0];
