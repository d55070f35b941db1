import { randomBytes, randomUUID } from 'node:crypto';

/** UUIDv7 (RFC 9562): 48 bits of milliseconds, then random; sorts by creation. */
export const newId = (now: Temporal.Instant): string => {
  const time = now.epochMilliseconds.toString(16).padStart(12, '0');
  const random = randomBytes(10);
  const variant = ((random[2] ?? 0) & 0x3f) | 0x80;
  const hex = random.toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex.slice(1, 4)}-${variant.toString(16)}${hex.slice(6, 8)}-${hex.slice(8)}`;
};

export const newRequestId = (): string => randomUUID();
