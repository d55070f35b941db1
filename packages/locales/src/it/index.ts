import { cli } from './cli.ts';
import { mails } from './mails.ts';
import { pages } from './pages.ts';
import { web } from './web.ts';

export const messages = { ...web, mails, pages, cli } as const;
