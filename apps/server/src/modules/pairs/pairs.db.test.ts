import { describe, expect, test } from 'vitest';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anAccount, anEnrollment, anOrganization, aPerson, aProgram, testNow } from '../../testing/factories.ts';
import { lockProgram } from '../programs/index.ts';
import { acceptPair } from './actions/answer.ts';
import { proposePairs } from './actions/propose.ts';
import { withdrawFromProgram } from './actions/withdraw.ts';
import { announce, watch } from './jobs.ts';

const connection = testDatabase();
const facts = {
  contributions: [],
  mentorTeaches: [{ concept: 'ai-assistants', label: 'AI', offered: 4, wanted: 3 }],
  menteeTeaches: [],
  sharedInterests: [],
  sharedGoals: [],
  sharedLanguages: ['en'],
  overlapMinutes: 480,
  levelGap: 4,
  departments: { mentor: 'Data', mentee: 'Finance' },
  sites: { mentor: 'Milano', mentee: 'Roma' },
};

const aProposal = async (mentorValues: { email?: string | null; languages?: string[] } = {}) => {
  const { db } = connection();
  const organizationId = await anOrganization(db);
  const accountId = await anAccount(db, organizationId);
  const at = (now: Temporal.Instant) => contexts(connection(), organizationId, accountActor({ accountId }), now);
  const owner = at(testNow);
  const programId = await aProgram(db, organizationId, { state: 'matching' });
  const mentor = await aPerson(db, organizationId, mentorValues);
  const mentee = await aPerson(db, organizationId);
  const enrollmentId = await anEnrollment(db, organizationId, {
    program_id: programId,
    person_id: mentor,
    role: 'mentor',
  });
  await anEnrollment(db, organizationId, { program_id: programId, person_id: mentee, role: 'mentee' });
  const told = await owner.writing(async (ctx) =>
    proposePairs(ctx, await lockProgram(ctx, programId), null, [
      { mentor_person_id: mentor, mentee_person_id: mentee, score: 500_000, facts },
    ]),
  );
  const pair = () => db.selectFrom('pair').selectAll().where('program_id', '=', programId).executeTakeFirstOrThrow();
  const mails = (template: string) =>
    db
      .selectFrom('mail')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .where('template', '=', template)
      .execute();
  return { db, organizationId, at, owner, programId, mentor, mentee, enrollmentId, told, pair, mails };
};
const days = (count: number) => testNow.add({ hours: 24 * count });

describe('telling of a proposal', () => {
  test('happens once per person, in the language of the person, without saying where the partner works', async () => {
    const { owner, programId, mails, pair } = await aProposal({ languages: ['it', 'en'] });
    await announce.handle(owner.background(), { programId });
    await announce.handle(owner.background(), { programId });
    const told = await mails('pairProposed');
    expect(told).toHaveLength(2);
    expect(told.map(({ subject }) => subject).sort()[0]).toMatch(/^A partner/);
    const [toMentor, toMentee] = ['Conosci ciò che', 'Your mentor knows what you want to learn: AI'].map((words) =>
      told.filter(({ body_text }) => body_text.includes(words)),
    );
    expect([toMentor?.length, toMentee?.length]).toEqual([1, 1]);
    for (const { body_text } of told) expect(body_text).not.toMatch(/Finance|Data\b|Roma/);
    expect((await pair()).announced_at).not.toBeNull();
  });

  test('waits for whoever holds the pair at that moment, and forgets nobody', async () => {
    const { db, owner, programId, mails } = await aProposal();
    let telling: Promise<void> = Promise.resolve();
    await db.transaction().execute(async (holding) => {
      await holding.selectFrom('pair').select('id').where('program_id', '=', programId).forUpdate().execute();
      telling = announce.handle(owner.background(), { programId });
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    await telling;
    expect(await mails('pairProposed')).toHaveLength(2);
  });

  test('leaves out who has no address, and counts so', async () => {
    const { owner, programId, told, mails } = await aProposal({ email: null });
    expect(told).toEqual({ proposed: 1, mails: 1 });
    await announce.handle(owner.background(), { programId });
    expect(await mails('pairProposed')).toHaveLength(1);
  });

  test('keeps only the hash of a link', async () => {
    const { db, owner, programId, mails, organizationId } = await aProposal();
    await announce.handle(owner.background(), { programId });
    const [mail] = await mails('pairProposed');
    const token = /\/answer\/([\w-]+)/.exec(mail?.body_text ?? '')?.[1] ?? '';
    expect(token).toHaveLength(43);
    const links = await db
      .selectFrom('answer_link')
      .selectAll()
      .where('organization_id', '=', organizationId)
      .execute();
    expect(links).toHaveLength(2);
    expect(JSON.stringify(links)).not.toContain(token);
  });
});

describe('watching over proposals', () => {
  test('reminds once at half time, and only who has not answered', async () => {
    const { at, owner, programId, organizationId, mentor, pair, mails } = await aProposal();
    await announce.handle(owner.background(), { programId });
    const { id } = await pair();
    const asMentor = contexts(connection(), organizationId, { kind: 'link', personId: mentor });
    await asMentor.writing((ctx) => acceptPair(ctx, id));
    await watch.handle(at(days(1)).background(), {});
    expect(await mails('pairProposed')).toHaveLength(2);
    await watch.handle(at(days(4)).background(), {});
    await watch.handle(at(days(5)).background(), {});
    expect(await mails('pairProposed')).toHaveLength(3);
  });

  test('ends what nobody answered in time, tells both neutrally and notes it', async () => {
    const { db, at, pair, mails, organizationId } = await aProposal();
    await watch.handle(at(days(9)).background(), {});
    expect((await pair()).state).toBe('ended');
    expect(await mails('pairEnded')).toHaveLength(2);
    const audit = await db.selectFrom('audit_log').selectAll().where('organization_id', '=', organizationId).execute();
    expect(audit).toMatchObject([{ action: 'pair.expire', actor: 'system:test' }]);
  });
});

describe('leaving a program', () => {
  test('ends the pairs of that role', async () => {
    const { owner, programId, enrollmentId, pair, mails } = await aProposal();
    await owner.writing((ctx) => withdrawFromProgram(ctx, { programId, enrollmentId }));
    expect((await pair()).state).toBe('ended');
    expect(await mails('pairEnded')).toHaveLength(2);
  });
});
