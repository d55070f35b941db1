import type { Config } from '../../config.ts';
import type { Connection } from '../../db/client.ts';
import { AppError } from '../../kernel/errors.ts';
import { type Page, page } from '../../kernel/pages.ts';
import { createSignIn } from '../identity/index.ts';
import { personas } from './reads.ts';

/** The links printed at the start of a demo. They sign in as an invented person, so a plain GET may act. */
export const pages = ({
  config,
  connection,
}: {
  readonly config: Config;
  readonly connection: Connection;
}): readonly Page[] => [
  page({
    method: 'GET',
    path: '/demo/as/:key',
    answer: async ({ params, now, ip, headers }) => {
      const persona = config.isDemo ? (await personas(connection.db)).find(({ key }) => key === params.key) : undefined;
      if (!persona) throw new AppError('not_found');
      const { cookie } = await createSignIn(connection.db, {
        accountId: persona.accountId,
        now,
        ip,
        device: headers.get('user-agent'),
        isHttps: config.baseUrl.startsWith('https:'),
      });
      return { kind: 'redirect', to: '/', cookies: [cookie] };
    },
  }),
];
