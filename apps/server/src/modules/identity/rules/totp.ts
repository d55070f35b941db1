/** Time-based one-time codes: RFC 6238 over RFC 4226, SHA-1, 30 seconds, as every authenticator app speaks them. */
import { createHmac, timingSafeEqual } from 'node:crypto';

const stepSeconds = 30;
/** Steps of clock difference accepted in either direction. */
const tolerance = 1;

export const totpStep = (now: Temporal.Instant): number => Math.floor(now.epochMilliseconds / 1000 / stepSeconds);

/** The code of one step; RFC 4226 §5.3 dynamic truncation. */
export const totpCode = (secret: Buffer, step: number, digits = 6): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits).padStart(digits, '0');
};

/** The step a code belongs to, if that is near now and later than the last one used; else null. */
export const acceptedStep = (secret: Buffer, code: string, now: Temporal.Instant, lastStep: number): number | null => {
  if (!/^\d{6}$/.test(code)) return null;
  const current = totpStep(now);
  let accepted: number | null = null;
  for (let step = current - tolerance; step <= current + tolerance; step++)
    if (step > lastStep && timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(code))) accepted = step;
  return accepted;
};

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 base32 without padding, as authenticator apps want secrets. */
export const base32 = (bytes: Uint8Array): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((group) => alphabet.charAt(Number.parseInt(group.padEnd(5, '0'), 2)))
    .join('');
};

/** Key URI format of authenticator apps. */
export const totpUri = (secret: Buffer, organization: string, email: string): string => {
  const issuer = encodeURIComponent(`Viceversa ${organization}`);
  return `otpauth://totp/${issuer}:${encodeURIComponent(email)}?secret=${base32(secret)}&issuer=${issuer}&algorithm=SHA1&digits=6&period=${stepSeconds}`;
};
