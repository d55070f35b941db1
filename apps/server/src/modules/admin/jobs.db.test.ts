import { expect, test } from 'vitest';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anOrganization, testNow } from '../../testing/factories.ts';
import { forgetAnswers } from './jobs.ts';

const connection = testDatabase();

test('answers kept for repeated requests are forgotten after two days, and not before', async () => {
  const { db } = connection();
  const organizationId = await anOrganization(db);
  const accountId = crypto.randomUUID();
  const remember = (key: string, hoursAgo: number) =>
    db
      .insertInto('idempotency')
      .values({
        organization_id: organizationId,
        account_id: accountId,
        key,
        body_hash: 'x',
        answer: '{}',
        created_at: testNow.subtract({ hours: hoursAgo }).toString(),
      })
      .execute();
  await Promise.all([remember('fresh', 1), remember('yesterday', 47), remember('old', 49)]);
  await forgetAnswers.handle(contexts(connection(), organizationId, accountActor({ accountId })).background(), {});
  const left = await db.selectFrom('idempotency').select('key').orderBy('key').execute();
  expect(left.map(({ key }) => key)).toEqual(['fresh', 'yesterday']);
});
