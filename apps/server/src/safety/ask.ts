/** One request through the HTTP door, and what came back with the time it took. */
import type { Product } from '../wire.ts';

export type Request = {
  readonly method: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};
export type Reply = {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly milliseconds: number;
};

let asked = 0;
/** Limits count by address: every request comes from another of the 16 million addresses of this machine. */
const nextAddress = (): string => {
  asked = (asked + 1) % 2 ** 24;
  return `127.${asked >> 16}.${(asked >> 8) & 255}.${asked & 255}`;
};

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;

export const ask = async ({ app }: Pick<Product, 'app'>, request: Request): Promise<Reply> => {
  const start = performance.now();
  const response = await app.inject({
    method: methods.find((method) => method === request.method) ?? 'GET',
    url: request.url,
    remoteAddress: nextAddress(),
    headers: { ...request.headers },
    ...(request.body === undefined ? {} : { payload: request.body }),
  });
  return {
    status: response.statusCode,
    text: response.body,
    headers: response.headers,
    milliseconds: performance.now() - start,
  };
};

export const asJson = (value: unknown): { readonly headers: Record<string, string>; readonly body: string } => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
