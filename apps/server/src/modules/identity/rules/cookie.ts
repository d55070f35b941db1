/** The one cookie of the product. Over https its name carries `__Host-`: no other host or path can plant it. */
import { lifetimes } from './lifetimes.ts';

const cookieName = (isHttps: boolean): string => (isHttps ? '__Host-viceversa' : 'viceversa');

/** Set-Cookie value (RFC 6265bis). */
export const signInCookie = (token: string, isHttps: boolean): string =>
  `${cookieName(isHttps)}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${lifetimes.signInDays * 86_400}${isHttps ? '; Secure' : ''}`;

export const endedCookie = (isHttps: boolean): string =>
  `${cookieName(isHttps)}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0${isHttps ? '; Secure' : ''}`;

/** The token a browser presents; only what could be one of ours is looked up. */
export const presentedToken = (headers: Headers, isHttps: boolean): string | null => {
  const prefix = `${cookieName(isHttps)}=`;
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const pair = part.trim();
    if (pair.startsWith(prefix) && /^[\w-]{43}$/.test(pair.slice(prefix.length))) return pair.slice(prefix.length);
  }
  return null;
};

export const isHttps = (baseUrl: string): boolean => baseUrl.startsWith('https:');
