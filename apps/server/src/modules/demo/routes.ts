import { listDemoPersonas, switchPersona } from '@viceversa/contract';
import type { Config } from '../../config.ts';
import { bindPublic, type PublicBinding } from '../../kernel/endpoints.ts';
import { AppError } from '../../kernel/errors.ts';
import { createSignIn } from '../identity/index.ts';
import { personas } from './reads.ts';

export const publicEndpoints = ({ config }: { readonly config: Config }): readonly PublicBinding[] => [
  bindPublic(listDemoPersonas, async (ctx) => ({ items: config.isDemo ? await personas(ctx.db) : [] })),
  bindPublic(switchPersona, async (ctx, { key }) => {
    if (!config.isDemo) throw new AppError('demo_refused');
    const persona = (await personas(ctx.db)).find((candidate) => candidate.key === key);
    if (!persona) throw new AppError('not_found');
    const { cookie } = await createSignIn(ctx.db, {
      accountId: persona.accountId,
      now: ctx.now,
      ip: ctx.ip,
      device: ctx.headers.get('user-agent'),
      isHttps: config.baseUrl.startsWith('https:'),
    });
    ctx.setCookies([cookie]);
    return { done: true as const };
  }),
];
