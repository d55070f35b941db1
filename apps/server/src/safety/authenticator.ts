/** Gives accounts of the world a second factor that works, in place of the words that stand for one. */
import { createHmac } from 'node:crypto';
import { beginSecondFactor, confirmSecondFactor } from '@viceversa/contract';
import type { testServer } from '../testing/server.ts';
import { asJson, ask } from './ask.ts';
import type { Realm } from './world.ts';

/** RFC 6238 with 30 seconds, 6 digits and SHA-1, written down a second time so that the first is checked. */
export const authenticatorCode = (secret: string, now: Temporal.Instant): string => {
  const bits = [...secret]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(now.epochMilliseconds / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const number = mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
};

const needing = ['owner', 'it-admin', 'manager', 'other-manager'] as const;

export const giveAuthenticators = async (server: ReturnType<typeof testServer>, { accounts }: Realm): Promise<void> => {
  const { db } = server.connection();
  const everybody = Object.values(accounts);
  await db.deleteFrom('password').where('account_id', 'in', everybody).execute();
  await db.deleteFrom('second_factor').where('account_id', 'in', everybody).execute();
  for (const role of needing) {
    const cookie = await server.signIn(accounts[role]);
    const begun = await ask(server.product(), { method: 'POST', url: beginSecondFactor.path, headers: { cookie } });
    const { secret } = beginSecondFactor.output.parse(JSON.parse(begun.text));
    const { headers, body } = asJson({ code: authenticatorCode(secret, server.now()) });
    const request = { method: 'POST', url: confirmSecondFactor.path, headers: { ...headers, cookie } };
    const confirmed = await ask(server.product(), { ...request, body });
    if (confirmed.status !== 200) throw new Error(`the second factor of ${role} was not confirmed`);
  }
};
