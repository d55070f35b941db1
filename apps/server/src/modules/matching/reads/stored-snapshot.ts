import type { Ctx } from '../../../kernel/context.ts';
import type { Snapshot } from '../rules/snapshot.ts';

/** What a run saw, as it was stored. */
export const snapshotOf = async (ctx: Pick<Ctx, 'db' | 'organizationId'>, runId: string): Promise<Snapshot> => {
  const { content } = await ctx.db
    .selectFrom('match_run as run')
    .innerJoin('match_input as input', (join) =>
      join
        .onRef('input.organization_id', '=', 'run.organization_id')
        .onRef('input.program_id', '=', 'run.program_id')
        .onRef('input.hash', '=', 'run.input_hash'),
    )
    .select('input.content')
    .where('run.organization_id', '=', ctx.organizationId)
    .where('run.id', '=', runId)
    .executeTakeFirstOrThrow();
  const stored: unknown = JSON.parse(content);
  if (!isSnapshot(stored)) throw new Error(`what run ${runId} saw cannot be read`);
  return stored;
};

const parts = ['mentors', 'mentees', 'positions', 'labels', 'locked', 'forbidden', 'taken'] as const;
const isSnapshot = (stored: unknown): stored is Snapshot =>
  typeof stored === 'object' && stored !== null && parts.every((part) => part in stored);
