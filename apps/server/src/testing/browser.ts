/** A browser without JavaScript in front of the test server: keeps cookies, submits forms, has an address of its own. */
import type { FastifyInstance } from 'fastify';

export type Seen = {
  readonly status: number;
  readonly text: string;
  readonly location: string | null;
  /** Set-Cookie lines as they came. */
  readonly cookies: readonly string[];
};

let browsers = 0;

export const testBrowser = (app: () => FastifyInstance, jar = new Map<string, string>()) => {
  browsers += 1;
  const remoteAddress = `10.${(browsers >> 16) & 255}.${(browsers >> 8) & 255}.${browsers & 255}`;
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    form: Readonly<Record<string, string>> | null,
    headers: Readonly<Record<string, string>>,
  ): Promise<Seen> => {
    const response = await app().inject({
      method,
      url,
      remoteAddress,
      headers: {
        ...(jar.size > 0 ? { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') } : {}),
        ...(form === null ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        ...headers,
      },
      ...(form === null ? {} : { payload: new URLSearchParams(form).toString() }),
    });
    const cookies = [response.headers['set-cookie'] ?? []].flat();
    for (const line of cookies) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return { status: response.statusCode, text: response.body, location: response.headers.location ?? null, cookies };
  };
  return {
    jar,
    get: (url: string, headers: Readonly<Record<string, string>> = {}) => ask('GET', url, null, headers),
    post: (url: string, form: Readonly<Record<string, string>> = {}, headers: Readonly<Record<string, string>> = {}) =>
      ask('POST', url, form, headers),
    cookie: (): string => [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
  };
};
