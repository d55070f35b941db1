import { answer } from './answer.ts';
import { cli } from './cli.ts';
import { csv } from './csv.ts';
import { mails } from './mails.ts';
import { pages } from './pages.ts';
import { web } from './web.ts';

export const messages = { ...web, mails, pages, cli, answer, csv } as const;
