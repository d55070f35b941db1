/** What each mail says: the letter behind every template, in the reader's language. */
import type { EnrollmentRole, grantableRoles, Language } from '@viceversa/contract';
import { type Translator, textsByCode, translator } from '@viceversa/locales';
import { formatInstant } from '@viceversa/locales/format';
import type { Letter } from './rules.ts';

export type MailContent =
  | { readonly template: 'signInLink'; readonly url: string; readonly minutes: number }
  | { readonly template: 'passwordReset'; readonly url: string; readonly minutes: number }
  | {
      readonly template: 'invitation';
      readonly name: string;
      readonly inviter: string;
      readonly organization: string;
      readonly program: string | null;
      readonly role: (typeof grantableRoles)[number];
      readonly expiresAt: string;
      readonly timeZone: string;
      readonly url: string;
    }
  | {
      readonly template: 'delegateInvitation';
      readonly name: string;
      readonly leader: string;
      /** Null when the leader asks. */
      readonly inviter: string | null;
      readonly organization: string;
      readonly expiresAt: string;
      readonly timeZone: string;
      readonly url: string;
    }
  | {
      readonly template: 'delegateGranted';
      readonly name: string;
      readonly inviter: string;
      readonly delegate: string;
      readonly email: string;
      readonly url: string;
    }
  | {
      readonly template: 'pairProposed';
      readonly name: string;
      /** The reader's own role in the pair. */
      readonly role: EnrollmentRole;
      readonly partner: string;
      readonly partnerFunction: string | null;
      readonly program: string;
      /** A whole sentence in the reader's language; null says nothing about why. */
      readonly reason: string | null;
      readonly answerBy: string;
      readonly timeZone: string;
      readonly acceptUrl: string;
      readonly declineUrl: string;
      readonly seeUrl: string;
    }
  | {
      readonly template: 'pairAccepted';
      readonly name: string;
      readonly partner: string;
      readonly program: string;
      readonly url: string;
    }
  | { readonly template: 'pairEnded'; readonly name: string; readonly program: string; readonly url: string };

export const letterOf = (content: MailContent, language: Language): Letter => {
  const t = translator(language);
  switch (content.template) {
    case 'signInLink':
      return {
        subject: t('mails.signInLink.subject'),
        paragraphs: [t('mails.signInLink.text', { minutes: content.minutes })],
        links: [{ text: t('mails.signInLink.button'), url: content.url }],
        why: t('mails.signInLink.why'),
      };
    case 'passwordReset':
      return {
        subject: t('mails.passwordReset.subject'),
        paragraphs: [t('mails.passwordReset.text', { minutes: content.minutes })],
        links: [{ text: t('mails.passwordReset.button'), url: content.url }],
        why: t('mails.passwordReset.why'),
      };
    case 'invitation':
      return invitation(t, language, content);
    case 'delegateInvitation':
      return delegateInvitation(t, language, content);
    case 'delegateGranted':
      return {
        subject: t('mails.delegateGranted.subject', content),
        paragraphs: [
          t('mails.greeting', content),
          t('mails.delegateGranted.text', content),
          t('mails.delegateGranted.about'),
          t('mails.delegateGranted.takeBack'),
        ],
        links: [{ text: t('mails.delegateGranted.button'), url: content.url }],
        why: t('mails.delegateGranted.why', content),
      };
    case 'pairProposed':
      return pairProposed(t, language, content);
    case 'pairAccepted':
      return {
        subject: t('mails.pairAccepted.subject', content),
        paragraphs: [t('mails.greeting', content), t('mails.pairAccepted.text', content), t('mails.pairAccepted.next')],
        links: [{ text: t('mails.pairAccepted.button'), url: content.url }],
        why: t('mails.pairAccepted.why'),
      };
    case 'pairEnded':
      return {
        subject: t('mails.pairEnded.subject', content),
        paragraphs: [t('mails.greeting', content), t('mails.pairEnded.text', content), t('mails.pairEnded.next')],
        links: [{ text: t('mails.pairEnded.button'), url: content.url }],
        why: t('mails.pairEnded.why', content),
      };
  }
};

type Content<Template> = Extract<MailContent, { template: Template }>;

const invitation = (t: Translator, language: Language, content: Content<'invitation'>): Letter => {
  const role = textsByCode(language, 'roleInMail')(content.role);
  const { inviter, organization, program } = content;
  return {
    subject: t('mails.invitation.subject', { organization }),
    paragraphs: [
      t('mails.greeting', { name: content.name }),
      program === null
        ? t('mails.invitation.text', { inviter, organization, role })
        : t('mails.invitation.textProgram', { inviter, organization, program, role }),
      t('mails.invitation.about'),
      t('mails.invitation.expires', { date: formatInstant(content.expiresAt, language, content.timeZone) }),
    ],
    links: [{ text: t('mails.invitation.button'), url: content.url }],
    why: t('mails.invitation.why', { inviter }),
  };
};

const delegateInvitation = (t: Translator, language: Language, content: Content<'delegateInvitation'>): Letter => {
  const { leader, inviter, organization } = content;
  return {
    subject: t('mails.delegateInvitation.subject', { leader }),
    paragraphs: [
      t('mails.greeting', { name: content.name }),
      inviter === null
        ? t('mails.delegateInvitation.text', { leader, organization })
        : t('mails.delegateInvitation.textBy', { leader, inviter, organization }),
      t('mails.delegateInvitation.about'),
      t('mails.invitation.expires', { date: formatInstant(content.expiresAt, language, content.timeZone) }),
    ],
    links: [{ text: t('mails.invitation.button'), url: content.url }],
    why: t('mails.invitation.why', { inviter: inviter ?? leader }),
  };
};

const pairProposed = (t: Translator, language: Language, content: Content<'pairProposed'>): Letter => {
  const { program, reason } = content;
  const partner =
    content.partnerFunction === null
      ? content.partner
      : t('mails.pairProposed.function', { name: content.partner, function: content.partnerFunction });
  return {
    subject: t('mails.pairProposed.subject', { program }),
    paragraphs: [
      t('mails.greeting', { name: content.name }),
      content.role === 'mentor'
        ? t('mails.pairProposed.textMentor', { program, partner })
        : t('mails.pairProposed.textMentee', { program, partner }),
      ...(reason === null ? [] : [t('mails.pairProposed.reason', { reason })]),
      t('mails.pairProposed.answerBy', { date: formatInstant(content.answerBy, language, content.timeZone) }),
    ],
    links: [
      { text: t('mails.pairProposed.accept'), url: content.acceptUrl },
      { text: t('mails.pairProposed.decline'), url: content.declineUrl },
      { text: t('mails.pairProposed.see'), url: content.seeUrl },
    ],
    why: t('mails.pairProposed.why', { program }),
  };
};
