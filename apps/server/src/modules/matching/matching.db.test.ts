import type { MatchRunView } from '@viceversa/contract';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anAccount, anEnrollment, anOrganization, aPerson, aProgram, testPolicy } from '../../testing/factories.ts';
import { findProgram } from '../programs/index.ts';
import { addConstraint, removeConstraint } from './actions/constraints.ts';
import { cancelMatchRun, publishMatchRun, startMatchRun } from './actions/runs.ts';
import { resume, solve } from './jobs.ts';
import { viewConstraints } from './reads/constraints.ts';
import { writeResult } from './reads/csv.ts';
import { compareRuns, viewResult } from './reads/results.ts';
import { listRuns, viewRun } from './reads/runs.ts';
import { snapshotOf } from './reads/stored-snapshot.ts';
import { previewChange } from './reads/what-if.ts';

const connection = testDatabase();

type Member = { readonly enrollmentId: string; readonly personId: string };

/** Juniors of level 2 mentor seniors of level 6; `skills` are what juniors teach and seniors want, one each. */
const aCohort = async (size = 3) => {
  const { db } = connection();
  const organizationId = await anOrganization(db);
  const accountId = await anAccount(db, organizationId, { name: 'Olga' });
  const owner = contexts(connection(), organizationId, accountActor({ accountId }));
  const programId = await aProgram(db, organizationId);
  const side = async (role: 'mentor' | 'mentee'): Promise<Member[]> => {
    const members: Member[] = [];
    for (let index = 0; index < size; index++) {
      const personId = await aPerson(db, organizationId, { level: role === 'mentor' ? 2 : 6 });
      const direction = role === 'mentor' ? 'teaches' : 'learns';
      const concept = `skill-${index}`;
      await db
        .insertInto('person_skill')
        .values({
          organization_id: organizationId,
          person_id: personId,
          direction,
          concept,
          label: `Skill ${index}`,
          level: 4,
          position: 0,
        })
        .execute();
      const enrollmentId = await anEnrollment(db, organizationId, {
        program_id: programId,
        person_id: personId,
        role,
      });
      members.push({ enrollmentId, personId });
    }
    return members;
  };
  const mentors = await side('mentor');
  const mentees = await side('mentee');
  const start = (more: object = {}) => owner.writing((ctx) => startMatchRun(ctx, { programId, seed: 1, ...more }));
  const run = async (more: object = {}): Promise<MatchRunView> => {
    const { id } = await start(more);
    await solve.handle(owner.background(), { runId: id });
    return viewRun(owner.reading(), programId, id);
  };
  return { db, organizationId, owner, programId, mentors, mentees, start, run };
};
const first = <T>(items: readonly T[]): T => {
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
};
const second = <T>(items: readonly T[]): T => first(items.slice(1));

describe('a matching run', () => {
  test('waits in the queue, then holds proven pairs with reasons', async () => {
    const { owner, programId, mentors, mentees, start } = await aCohort();
    const queued = await start();
    expect(queued).toMatchObject({ state: 'queued', number: 1, createdBy: 'Olga', can: ['cancel'] });
    expect(owner.enqueued).toEqual([{ name: 'matching.solve', payload: { runId: queued.id } }]);
    expect((await findProgram(owner.reading(), programId)).state).toBe('matching');

    await solve.handle(owner.background(), { runId: queued.id });
    const done = await viewRun(owner.reading(), programId, queued.id);
    expect(done).toMatchObject({ state: 'done', pairs: 3, unmatchedMentors: 0, isOutdated: false });
    expect(done.certificate).toMatchObject({ ok: true, violations: [] });
    expect(done.engine).toMatch(/^@viceversa\/matching \d/);
    expect(done.can).toEqual(['publish', 'edit']);

    const { pairs } = await viewResult(owner.reading(), { programId, runId: done.id });
    const found = pairs.map(({ mentor, mentee }) => [mentor.personId, mentee.personId]).sort();
    expect(found).toEqual(mentors.map(({ personId }, index) => [personId, mentees[index]?.personId]).sort());
    const pair = first(pairs);
    expect(pair.facts.contributions.reduce((sum, { points }) => sum + points, 0)).toBe(pair.score);
    expect(pair.facts.mentorTeaches).toMatchObject([{ offered: 4, wanted: 4 }]);
  });

  test('gives the identical result for identical input and seed', async () => {
    const { owner, programId, run } = await aCohort(4);
    const [one, two] = [await run(), await run()];
    expect(two).toMatchObject({ number: 2, inputHash: one.inputHash, policyHash: one.policyHash });
    const result = (runId: string) => viewResult(owner.reading(), { programId, runId });
    expect(await result(two.id)).toEqual(await result(one.id));
  });

  test('keeps input once per content and can read back what it saw', async () => {
    const { db, owner, run, mentors } = await aCohort();
    const [one] = [await run(), await run()];
    const inputs = await db
      .selectFrom('match_input')
      .selectAll()
      .where('hash', '=', one.inputHash ?? '')
      .execute();
    expect(inputs).toHaveLength(1);
    expect((await snapshotOf(owner.reading(), one.id)).mentors).toHaveLength(mentors.length);
  });

  test('needs somebody on both sides and weights that say something', async () => {
    const { db, owner, programId, start, mentors } = await aCohort(1);
    const weights = { ...testPolicy.weights, skills: 0, goals: 0, interests: 0, style: 0, availability: 0 };
    await expect(start({ policy: { ...testPolicy, weights } })).rejects.toMatchObject({
      fields: [{ code: 'weights_all_zero' }],
    });
    await db.deleteFrom('enrollment').where('id', '=', first(mentors).enrollmentId).execute();
    await expect(owner.writing((ctx) => startMatchRun(ctx, { programId, seed: 1 }))).rejects.toMatchObject({
      code: 'not_enough_people',
    });
  });

  test('says why somebody stayed without a partner and what would help most', async () => {
    const { db, organizationId, owner, programId, run } = await aCohort(2);
    const person_id = await aPerson(db, organizationId, { level: 2 });
    await anEnrollment(db, organizationId, { program_id: programId, person_id, role: 'mentee' });
    const { id } = await run();
    const { unmatched } = await viewResult(owner.reading(), { programId, runId: id });
    expect(unmatched).toMatchObject([
      {
        person: { personId: person_id },
        role: 'mentee',
        free: 1,
        cause: [{ rule: 'level_gap', removed: 2 }],
        relaxation: { rule: 'level_gap', gained: 2 },
      },
    ]);
  });

  test('tells who declined whom to nobody: neither as a cause nor when a lock is tried', async () => {
    const { db, organizationId, owner, programId, mentors, mentees, run } = await aCohort(1);
    const [mentor, mentee] = [first(mentors), first(mentees)];
    const { id: runId } = await run();
    await owner.writing((ctx) => publishMatchRun(ctx, { programId, runId }));
    const declined = { state: 'ended', mentee_response: 'declined' } as const;
    await db.updateTable('pair').set(declined).where('organization_id', '=', organizationId).execute();
    const next = await run();
    const { unmatched } = await viewResult(owner.reading(), { programId, runId: next.id });
    expect(unmatched.map(({ cause }) => cause)).toEqual(Array(2).fill([{ rule: 'forbidden', removed: 1 }]));
    const pair = { programId, mentor: mentor.enrollmentId, mentee: mentee.enrollmentId };
    expect(await previewChange(owner.reading(), { ...pair, runId: next.id, change: 'lock' })).toMatchObject({
      allowed: false,
      rules: ['forbidden'],
    });
    const lock = owner.writing((ctx) => addConstraint(ctx, { ...pair, kind: 'lock' }));
    await expect(lock).rejects.toMatchObject({ params: { rule: 'excluded pair', ruleCode: 'forbidden' } });
  });

  test('that was cancelled keeps no result and cannot be cancelled twice', async () => {
    const { owner, programId, start } = await aCohort();
    const { id } = await start();
    const cancel = () => owner.writing((ctx) => cancelMatchRun(ctx, { programId, runId: id }));
    expect(await cancel()).toMatchObject({ state: 'cancelled', can: [] });
    await solve.handle(owner.background(), { runId: id });
    expect(await viewRun(owner.reading(), programId, id)).toMatchObject({ state: 'cancelled', pairs: 0 });
    await expect(cancel()).rejects.toMatchObject({ code: 'match_run_wrong_state', params: { state: 'cancelled' } });
  });

  test('of which the server ended midway is picked up again', async () => {
    const { db, owner, programId, start } = await aCohort();
    const { id } = await start();
    await db.updateTable('match_run').set({ state: 'running', heartbeat_at: null }).where('id', '=', id).execute();
    await resume.handle(owner.background(), {});
    expect(owner.enqueued.at(-1)).toEqual({ name: 'matching.solve', payload: { runId: id } });
    await solve.handle(owner.background(), { runId: id });
    expect((await viewRun(owner.reading(), programId, id)).state).toBe('done');
  });

  test('that another process works on is left alone', async () => {
    const { db, owner, programId, start } = await aCohort();
    const { id } = await start();
    await db
      .updateTable('match_run')
      .set({ state: 'running', heartbeat_at: sql`now()` })
      .where('id', '=', id)
      .execute();
    await solve.handle(owner.background(), { runId: id });
    expect((await viewRun(owner.reading(), programId, id)).state).toBe('running');
  });

  test('goes back to the queue when the server stops', async () => {
    const { owner, programId, start } = await aCohort();
    const { id } = await start();
    await expect(solve.handle(owner.background(AbortSignal.abort()), { runId: id })).rejects.toThrow();
    expect((await viewRun(owner.reading(), programId, id)).state).toBe('queued');
  });
});

describe('corrections by hand', () => {
  test('a forbidden pair is not made, a locked one always', async () => {
    const { owner, programId, mentors, mentees, run } = await aCohort();
    await run();
    const [mentor, mentee] = [first(mentors).enrollmentId, first(mentees).enrollmentId];
    await owner.writing((ctx) => addConstraint(ctx, { programId, kind: 'forbid', mentor, mentee }));
    await owner.writing((ctx) =>
      addConstraint(ctx, { programId, kind: 'lock', mentor, mentee: second(mentees).enrollmentId }),
    );
    expect(first((await listRuns(owner.reading(), programId)).items).isOutdated).toBe(true);
    const { id } = await run();
    const { pairs } = await viewResult(owner.reading(), { programId, runId: id });
    const locked = pairs.filter(({ isLocked }) => isLocked);
    expect(locked).toMatchObject([{ mentor: { enrollmentId: mentor } }]);
    expect((await viewConstraints(owner.reading(), programId)).items).toHaveLength(2);
  });

  test('the same pair is corrected once, until it is taken back', async () => {
    const { owner, programId, mentors, mentees } = await aCohort();
    const pair = { programId, mentor: first(mentors).enrollmentId, mentee: first(mentees).enrollmentId };
    const added = await owner.writing((ctx) => addConstraint(ctx, { ...pair, kind: 'lock' }));
    await expect(owner.writing((ctx) => addConstraint(ctx, { ...pair, kind: 'forbid' }))).rejects.toMatchObject({
      code: 'constraint_contradiction',
    });
    await owner.writing((ctx) => removeConstraint(ctx, { programId, constraintId: added.id }));
    await owner.writing((ctx) => addConstraint(ctx, { ...pair, kind: 'forbid' }));
  });

  test('a lock that a rule forbids names the two and the rule', async () => {
    const { db, organizationId, owner, programId, mentors, mentees, start } = await aCohort();
    const boss = first(mentees).personId;
    await db.updateTable('person').set({ manager_id: boss }).where('id', '=', first(mentors).personId).execute();
    const lock = { programId, kind: 'lock' as const, mentor: first(mentors).enrollmentId };
    const refused = {
      code: 'locked_pair_forbidden',
      params: { rule: 'same reporting line', ruleCode: 'reporting_line' },
    };
    const add = () => owner.writing((ctx) => addConstraint(ctx, { ...lock, mentee: first(mentees).enrollmentId }));
    await expect(add()).rejects.toMatchObject(refused);

    await db.updateTable('person').set({ manager_id: null }).where('organization_id', '=', organizationId).execute();
    await add();
    await db.updateTable('person').set({ manager_id: boss }).where('id', '=', first(mentors).personId).execute();
    await expect(start()).rejects.toMatchObject(refused);
  });

  test('more locks than places are refused', async () => {
    const { owner, programId, mentors, mentees } = await aCohort();
    const mentor = first(mentors).enrollmentId;
    const lock = (mentee: Member) =>
      owner.writing((ctx) => addConstraint(ctx, { programId, kind: 'lock', mentor, mentee: mentee.enrollmentId }));
    await lock(first(mentees));
    await expect(lock(second(mentees))).rejects.toMatchObject({ params: { ruleCode: 'no_capacity' } });
  });

  test('what-if tells the exact price and who would change', async () => {
    const { owner, programId, mentors, mentees, run } = await aCohort();
    const { id: runId, objective } = await run();
    const pair = { programId, runId, mentor: first(mentors).enrollmentId, mentee: first(mentees).enrollmentId };
    const forbid = await previewChange(owner.reading(), { ...pair, change: 'forbid' });
    expect(forbid).toMatchObject({ allowed: true, before: objective });
    expect(forbid.after).toBeLessThan(forbid.before);
    expect(forbid.leaving).toHaveLength(2);
    expect(forbid.joining).toHaveLength(2);
    const lock = await previewChange(owner.reading(), { ...pair, change: 'lock' });
    expect(lock).toMatchObject({ allowed: true, after: objective, leaving: [], joining: [] });
    const wrongWay = { ...pair, mentor: pair.mentee, mentee: pair.mentor, change: 'lock' as const };
    await expect(previewChange(owner.reading(), wrongWay)).rejects.toMatchObject({ code: 'enrollment_not_found' });
  });

  test('what-if and publishing do not trust a run of another engine', async () => {
    const { db, owner, programId, mentors, mentees, run } = await aCohort();
    const { id: runId } = await run();
    await db.updateTable('match_run').set({ engine: 'older', objective: 1 }).where('id', '=', runId).execute();
    expect(await viewRun(owner.reading(), programId, runId)).toMatchObject({ isOutdated: true, can: ['edit'] });
    const pair = { programId, runId, mentor: first(mentors).enrollmentId, mentee: first(mentees).enrollmentId };
    const { before, after } = await previewChange(owner.reading(), { ...pair, change: 'lock' });
    expect([before > 1, after]).toEqual([true, before]);
    const publish = owner.writing((ctx) => publishMatchRun(ctx, { programId, runId }));
    await expect(publish).rejects.toMatchObject({ params: { state: 'outdated' } });
  });

  test('two runs are compared pair by pair', async () => {
    const { owner, programId, mentors, mentees, run } = await aCohort();
    const one = await run();
    await owner.writing((ctx) =>
      addConstraint(ctx, {
        programId,
        kind: 'forbid',
        mentor: first(mentors).enrollmentId,
        mentee: first(mentees).enrollmentId,
      }),
    );
    const two = await run();
    const compared = await compareRuns(owner.reading(), { programId, runId: two.id, otherRunId: one.id });
    expect(compared).toMatchObject({ kept: 1, run: { id: two.id }, other: { id: one.id } });
    expect([compared.onlyInRun.length, compared.onlyInOther.length]).toEqual([2, 2]);
  });

  test('the file names pairs and reasons, and no cell is a formula', async () => {
    const { db, owner, programId, mentors, run } = await aCohort();
    await db.updateTable('person').set({ job_title: '=1+1' }).where('id', '=', first(mentors).personId).execute();
    const { id: runId } = await run();
    const text = await writeResult(owner.reading(), { programId, runId });
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toContain('"\'=1+1"');
    expect(text).toContain('The mentor knows what the mentee wants to learn: Skill');
  });
});

describe('publishing', () => {
  test('proposes every pair, makes the program active, and works once', async () => {
    const { db, owner, programId, run } = await aCohort();
    const { id: runId } = await run();
    const publish = () => owner.writing((ctx) => publishMatchRun(ctx, { programId, runId }));
    expect(await publish()).toMatchObject({ proposed: 3, mails: 6, run: { state: 'published' } });
    const pairs = await db.selectFrom('pair').selectAll().where('program_id', '=', programId).execute();
    expect(pairs.map(({ state }) => state)).toEqual(['proposed', 'proposed', 'proposed']);
    const program = await findProgram(owner.reading(), programId);
    expect(program).toMatchObject({ state: 'active', published_run_id: runId });
    await expect(publish()).rejects.toMatchObject({ code: 'match_run_wrong_state', params: { state: 'published' } });
  });

  test('refuses an outdated run', async () => {
    const { db, organizationId, owner, programId, run } = await aCohort();
    const { id: runId } = await run();
    await db.updateTable('program').set({ revision: 9 }).where('organization_id', '=', organizationId).execute();
    await expect(owner.writing((ctx) => publishMatchRun(ctx, { programId, runId }))).rejects.toMatchObject({
      params: { state: 'outdated' },
    });
  });

  test('refuses a result without its proof', async () => {
    const { db, owner, programId, run } = await aCohort();
    const { id: runId } = await run();
    const certificate = JSON.stringify({ ok: false, primal: 1, dual: 2, violations: ['dual_differs_from_primal'] });
    await db.updateTable('match_run').set({ certificate }).where('id', '=', runId).execute();
    await expect(owner.writing((ctx) => publishMatchRun(ctx, { programId, runId }))).rejects.toMatchObject({
      code: 'match_run_wrong_state',
    });
  });

  test('again keeps accepted pairs, goes on with repeated proposals and ends the others', async () => {
    const { db, owner, programId, mentors, mentees, run } = await aCohort(4);
    const publish = async (runId: string) => owner.writing((ctx) => publishMatchRun(ctx, { programId, runId }));
    await publish((await run()).id);
    const accept = { state: 'accepted', mentor_response: 'accepted', mentee_response: 'accepted' } as const;
    await db.updateTable('pair').set(accept).where('mentor_person_id', '=', first(mentors).personId).execute();
    await owner.writing((ctx) =>
      addConstraint(ctx, {
        programId,
        kind: 'forbid',
        mentor: second(mentors).enrollmentId,
        mentee: second(mentees).enrollmentId,
      }),
    );
    const again = await run();
    expect(again.pairs).toBe(3);
    const { proposed, mails } = await publish(again.id);
    expect({ proposed, mails }).toEqual({ proposed: 3, mails: 4 });
    const states = await db
      .selectFrom('pair')
      .select(['state', ({ fn }) => fn.countAll<number>().as('count')])
      .where('program_id', '=', programId)
      .groupBy('state')
      .orderBy('state')
      .execute();
    expect(states).toEqual([
      { state: 'accepted', count: 1 },
      { state: 'ended', count: 2 },
      { state: 'proposed', count: 3 },
    ]);
    const ended = await db
      .selectFrom('mail')
      .select('template')
      .where('template', '=', 'pairEnded')
      .where('organization_id', '=', owner.reading().organizationId)
      .execute();
    expect(ended).toHaveLength(4);
  });

  test('never proposes a declined pair again', async () => {
    const { db, owner, programId, mentors, mentees, run } = await aCohort(2);
    const { id } = await run();
    await owner.writing((ctx) => publishMatchRun(ctx, { programId, runId: id }));
    await db
      .updateTable('pair')
      .set({ state: 'ended', mentor_response: 'declined' })
      .where('mentor_person_id', '=', first(mentors).personId)
      .execute();
    const again = await run();
    const { pairs } = await viewResult(owner.reading(), { programId, runId: again.id });
    const pair = pairs.find(({ mentor }) => mentor.personId === first(mentors).personId);
    expect(pair?.mentee.personId).toBe(second(mentees).personId);
  });
});
