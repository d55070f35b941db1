/**
 * How often somebody may ask: by address before anything else is looked at, by account once one is known. An office
 * shares one address, so addresses get several times what an account gets; wrong passwords are counted by account in
 * the identity module. Routes that declare no limit (files of the web app, health) do not count.
 */
import rateLimit from '@fastify/rate-limit';
import type { RateLimit } from '@viceversa/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { AppError } from './errors.ts';
import { networkOf } from './network.ts';

type Limit = { readonly byAddress: number; readonly byAccount: number; readonly minutes: number };
export type Limits = Readonly<Record<RateLimit, Limit>>;

export const limits: Limits = {
  general: { byAddress: 1_200, byAccount: 300, minutes: 1 },
  login: { byAddress: 100, byAccount: 30, minutes: 15 },
  link: { byAddress: 300, byAccount: 300, minutes: 60 },
  invite: { byAddress: 200, byAccount: 50, minutes: 60 },
  export: { byAddress: 100, byAccount: 5, minutes: 60 },
};

const kindOf = (request: FastifyRequest): RateLimit => request.routeOptions.config.limit ?? 'general';
const refusal = (ttl: number): AppError =>
  new AppError('too_many_requests', { seconds: Math.max(1, Math.ceil(ttl / 1000)) });

export const registerLimits = async (app: FastifyInstance, limits: Limits): Promise<void> => {
  const timeWindow = (request: FastifyRequest): number => limits[kindOf(request)].minutes * 60_000;
  await app.register(rateLimit, {
    global: true,
    allowList: (request) => request.routeOptions.config.limit === undefined,
    keyGenerator: (request) => `${kindOf(request)}:${networkOf(request.ip)}`,
    max: (request) => limits[kindOf(request)].byAddress,
    timeWindow,
    errorResponseBuilder: (_request, { ttl }) => refusal(ttl),
  });
  const count = app.createRateLimit({
    keyGenerator: (request) => `${kindOf(request)}:${request.actorName ?? ''}`,
    max: (request) => limits[kindOf(request)].byAccount,
    timeWindow,
  });
  app.decorate('countAccount', async (request) => {
    const found = await count(request);
    if (!found.isAllowed && found.isExceeded) throw refusal(found.ttl);
  });
};

declare module 'fastify' {
  interface FastifyInstance {
    /** Refuses with too_many_requests when the account of the request has asked too often. */
    countAccount(request: FastifyRequest): Promise<void>;
  }
}
