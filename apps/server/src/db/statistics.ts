import { type Kysely, sql } from 'kysely';
import type { Database } from './tables.ts';

/** Fewer new rows than this leave any plan good enough. */
export const manyRows = 200;

/**
 * To be called after many rows were written at once. PostgreSQL itself looks a minute later; until then it believes
 * the tables small and compares every person enrolled with every person there is: seconds for 10,000 of each.
 */
export const refreshStatistics = async (db: Kysely<Database>): Promise<void> => {
  await sql`analyze person, person_skill, enrollment`.execute(db);
};
