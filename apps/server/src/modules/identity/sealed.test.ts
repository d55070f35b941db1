import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { sealer } from './actions/sealed.ts';

const folder = mkdtempSync(join(tmpdir(), 'viceversa-sealed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const secret = Buffer.from('twenty random bytes.');

describe('a sealed secret', () => {
  test('opens for its owner only, with the key of its installation only, and unaltered only', () => {
    const box = sealer(folder);
    const sealed = box.seal(secret, 'ada');
    expect(box.open(sealed, 'ada')).toEqual(secret);
    expect(() => box.open(sealed, 'bob')).toThrow();
    expect(() => sealer(join(folder, 'elsewhere')).open(sealed, 'ada')).toThrow();
    const bytes = Buffer.from(sealed, 'base64');
    for (let at = 0; at < bytes.length; at++) {
      const altered = Buffer.from(bytes);
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
      expect(() => box.open(altered.toString('base64'), 'ada')).toThrow();
    }
  });

  test('never looks the same twice', () => {
    const box = sealer(folder);
    expect(box.seal(secret, 'ada')).not.toBe(box.seal(secret, 'ada'));
  });

  test('is opened by a key that only the owner of its file reads, and that no second server replaces', () => {
    const path = join(folder, 'secret.key');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const before = readFileSync(path, 'utf8');
    const sealed = sealer(folder).seal(secret, 'ada');
    expect(sealer(folder).open(sealed, 'ada')).toEqual(secret);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('is not made with a key that is none', () => {
    const broken = mkdtempSync(join(folder, 'broken-'));
    writeFileSync(join(broken, 'secret.key'), 'password\n');
    expect(() => sealer(broken).seal(secret, 'ada')).toThrow('32 bytes');
  });
});
