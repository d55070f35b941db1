/** Who may send what from where: origin checks for writes, content types, headers on every answer. */
import type { FastifyRequest } from 'fastify';
import { AppError } from './errors.ts';

const loopbackNames = ['localhost', '127.0.0.1', '[::1]'];

/** Origins that may write: BASE_URL's, and the other names of this machine when BASE_URL is one of them. */
export const allowedOrigins = (baseUrl: string): ReadonlySet<string> => {
  const base = new URL(baseUrl);
  const origins = new Set([base.origin]);
  if (loopbackNames.includes(base.hostname))
    for (const name of loopbackNames) origins.add(`${base.protocol}//${name}${base.port ? `:${base.port}` : ''}`);
  return origins;
};

/** SECURITY.md 27. Requests without Origin come from programs, not from other people's pages. */
export const refuseForeignOrigin = (request: FastifyRequest, origins: ReadonlySet<string>): void => {
  const origin = request.headers.origin;
  if (origin !== undefined && !origins.has(origin)) throw new AppError('foreign_origin');
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') throw new AppError('foreign_origin');
};

const isLoopbackAddress = (ip: string): boolean =>
  ip === '::1' || ip.startsWith('127.') || ip.startsWith('::ffff:127.');

/** True for a direct request from this machine: a reverse proxy on it adds a forwarding header and does not count. */
export const isDirectLoopback = (request: FastifyRequest): boolean =>
  isLoopbackAddress(request.socket.remoteAddress ?? '') &&
  request.headers['x-forwarded-for'] === undefined &&
  request.headers.forwarded === undefined;

export const securityHeaders = (nonce: string, isHttps: boolean): Record<string, string> => ({
  'content-security-policy': [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'x-frame-options': 'DENY',
  ...(isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
});
