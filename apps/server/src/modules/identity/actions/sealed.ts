/**
 * Secrets that must be readable again (second factors) are sealed with a key beside the database, not in it: a copy
 * of the database alone opens nothing. Several servers share one key file.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export type Sealer = {
  /** `owner` is bound in: a sealed secret moved to another account does not open. */
  seal(secret: Buffer, owner: string): string;
  open(sealed: string, owner: string): Buffer;
};

const keyFile = (dataDir: string): string => join(dataDir, 'secret.key');

/** Written aside and linked into place, so that of two servers starting together both read the same key. */
const readKey = (dataDir: string): Buffer => {
  const path = keyFile(dataDir);
  if (!existsSync(path)) {
    if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const draft = `${path}.${randomBytes(6).toString('hex')}`;
    writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
    try {
      linkSync(draft, path);
    } catch (error) {
      if (!existsSync(path)) throw error;
    } finally {
      unlinkSync(draft);
    }
  }
  const key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  if (key.length !== 32) throw new Error(`${path} does not hold a key of 32 bytes`);
  return key;
};

/** The key is read, or made, when it is first needed. */
export const sealer = (dataDir: string): Sealer => {
  let read: Buffer | null = null;
  const key = (): Buffer => (read ??= readKey(dataDir));
  return {
    seal: (secret, owner) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(owner));
      const body = Buffer.concat([cipher.update(secret), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
    },
    open: (sealed, owner) => {
      const bytes = Buffer.from(sealed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, 12), { authTagLength: 16 })
        .setAAD(Buffer.from(owner))
        .setAuthTag(bytes.subarray(12, 28));
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]);
    },
  };
};
