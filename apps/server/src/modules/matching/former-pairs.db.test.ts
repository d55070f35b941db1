import { describe, expect, test } from 'vitest';
import { newId } from '../../kernel/id.ts';
import { accountActor, contexts } from '../../testing/context.ts';
import { testDatabase } from '../../testing/database.ts';
import { anAccount, anEnrollment, anOrganization, aPerson, aProgram, testNow } from '../../testing/factories.ts';
import { findProgram } from '../programs/index.ts';
import { takeSnapshot } from './reads/snapshot.ts';

const connection = testDatabase();

type Direction = 'the same roles' | 'the roles exchanged';
type Responses = readonly ['accepted' | 'declined', 'accepted' | 'declined'];

/** What a mentor's profile says of a mentee with whom there was a pair. */
const afterAPair = async (direction: Direction, [mentorResponse, menteeResponse]: Responses, isHere: boolean) => {
  const { db } = connection();
  const organizationId = await anOrganization(db);
  const accountId = await anAccount(db, organizationId);
  const owner = contexts(connection(), organizationId, accountActor({ accountId }));
  const programId = await aProgram(db, organizationId);
  const mentor = await aPerson(db, organizationId, { level: 2 });
  const mentee = await aPerson(db, organizationId, { level: 6 });
  await anEnrollment(db, organizationId, { program_id: programId, person_id: mentor, role: 'mentor' });
  await anEnrollment(db, organizationId, { program_id: programId, person_id: mentee, role: 'mentee' });
  const at = testNow.toString({ fractionalSecondDigits: 3 });
  await db
    .insertInto('pair')
    .values({
      organization_id: organizationId,
      id: newId(testNow),
      program_id: isHere ? programId : await aProgram(db, organizationId),
      run_id: null,
      mentor_person_id: direction === 'the same roles' ? mentor : mentee,
      mentee_person_id: direction === 'the same roles' ? mentee : mentor,
      state: 'ended',
      mentor_response: mentorResponse,
      mentee_response: menteeResponse,
      score: 500_000,
      facts: '{}',
      answer_by: at,
      proposed_at: at,
      announced_at: at,
      reminded_at: null,
    })
    .execute();
  const ctx = owner.reading();
  const { mentors } = await takeSnapshot(ctx, await findProgram(ctx, programId));
  const { formerPartners = [], vetoes = [] } = mentors[0]?.profile ?? {};
  return { former: formerPartners.includes(mentee), vetoed: vetoes.includes(mentee) };
};

describe.each(['the same roles', 'the roles exchanged'] as const)('two people who had a pair with %s', (direction) => {
  test('count as former partners', async () => {
    expect(await afterAPair(direction, ['accepted', 'accepted'], false)).toEqual({ former: true, vetoed: false });
  });

  test('are not proposed again where one of them declined', async () => {
    expect(await afterAPair(direction, ['accepted', 'declined'], true)).toEqual({ former: false, vetoed: true });
    expect(await afterAPair(direction, ['accepted', 'declined'], false)).toEqual({ former: false, vetoed: false });
  });
});
