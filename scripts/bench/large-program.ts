/** A program as large as they come, written straight into an empty database: the same people every time. */
import { skillConcepts } from '@viceversa/content';
import type { Connection } from '../../apps/server/src/db/client.ts';
import { refreshStatistics } from '../../apps/server/src/db/statistics.ts';
import {
  anAccount,
  anEnrollment,
  anOrganization,
  aPerson,
  aProgram,
  aRole,
} from '../../apps/server/src/testing/factories.ts';
import { createChance } from './chance.ts';

const departments = ['Engineering', 'Data', 'Marketing', 'Sales', 'Finance', 'Legal', 'People', 'Operations'];
const sites = ['Milano', 'Torino', 'Berlin', 'Lisboa'];
const interests = ['chess', 'cycling', 'cooking', 'jazz', 'hiking', 'photography', 'gardening', 'cinema', 'running'];
const goals = ['data literacy', 'artificial intelligence', 'social media', 'leadership', 'remote work', 'inclusion'];
/** One of these many people leads each group of them. */
const groupSize = 12;

export const seedLargeProgram = async (
  db: Connection['db'],
  size: number,
): Promise<{ programId: string; accountId: string }> => {
  const { below, some } = createChance(7);
  const organizationId = await anOrganization(db);
  const accountId = await anAccount(db, organizationId);
  const programId = await aProgram(db, organizationId);
  await aRole(db, organizationId, accountId, 'program_manager', programId);
  const enroll = async (role: 'mentor' | 'mentee', managerId: string | null): Promise<string> => {
    const personId = await aPerson(db, organizationId, {
      level: role === 'mentor' ? 1 + below(4) : 5 + below(5),
      department: departments[below(departments.length)] ?? null,
      site: sites[below(sites.length)] ?? null,
      manager_id: managerId,
      languages: ['en', ...some(['it', 'de'], 0, 1)],
      interests: some(interests, 1, 4),
      goals: some(goals, 1, 3),
    });
    const direction = role === 'mentor' ? ('teaches' as const) : ('learns' as const);
    const skills = some(skillConcepts, 3, 6).map(({ id, names }, position) => ({
      organization_id: organizationId,
      person_id: personId,
      direction,
      concept: id,
      label: names.en,
      level: 1 + below(5),
      position,
    }));
    await db.insertInto('person_skill').values(skills).execute();
    await anEnrollment(db, organizationId, { program_id: programId, person_id: personId, role });
    return personId;
  };
  let leader: string | null = null;
  for (let index = 0; index < size; index++) {
    const mentee: string = await enroll('mentee', leader);
    if (index % groupSize === 0) leader = mentee;
    await enroll('mentor', leader);
  }
  await refreshStatistics(db);
  return { programId, accountId };
};
