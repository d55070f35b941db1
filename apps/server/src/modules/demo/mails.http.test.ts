import { expect, test } from 'vitest';
import { readConfig } from '../../config.ts';
import { createLog } from '../../kernel/log.ts';
import { testDatabase } from '../../testing/database.ts';
import { testNow } from '../../testing/factories.ts';
import { wire } from '../../wire.ts';
import { sendMail } from '../mail/index.ts';
import { prepareDemo } from './index.ts';

const database = testDatabase();

test('mails of the invented past are over when the demo is ready; each later one is printed with its link', async () => {
  const connection = database();
  const lines: string[] = [];
  const say = (line: string): void => {
    lines.push(line);
  };
  const config = readConfig(['--demo'], { BASE_URL: 'http://127.0.0.1:3000' });
  const log = createLog({ level: 'silent' });
  const product = await wire({ config, connection, clock: () => testNow, log, say });
  await prepareDemo({ config, connection, context: product.context, say: () => undefined }, testNow);
  const states = await connection.db.selectFrom('mail').select('state').distinct().execute();
  expect(states).toEqual([{ state: 'kept' }]);
  lines.length = 0;

  const { id } = await connection.db.selectFrom('organization').select('id').executeTakeFirstOrThrow();
  const url = 'http://127.0.0.1:3000/sign-in/link/x';
  const mail = { to: 'ada@aurora.example', language: 'en', template: 'signInLink', url, minutes: 10 } as const;
  await product.context(id, 'test').transaction((ctx) => sendMail(ctx, mail));
  await expect
    .poll(() => lines, { timeout: 15_000 })
    .toEqual([`Mail to ada@aurora.example: Your sign-in link → ${url}`]);
  await product.close();
});
