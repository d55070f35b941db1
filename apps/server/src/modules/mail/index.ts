/** Door of mail: written with the change that causes it, delivered in the background. */
import type { Module } from '../../kernel/module.ts';
import { deliver, type MailParts } from './jobs.ts';

export { sendMail } from './actions.ts';
export { withoutTokens } from './rules.ts';

export const mail = (parts: MailParts): Module => ({ name: 'mail', endpoints: [], jobs: [deliver(parts)] });
