/** The demo's two programs, made by the same actions as anybody's: one ready to match, one published and half answered. */
import type { JobCtx } from '../../../kernel/context.ts';
import { publishMatchRun, startMatchRun } from '../../matching/index.ts';
import { acceptPair } from '../../pairs/index.ts';
import { createProgram, enroll, updateProgram } from '../../programs/index.ts';

const dateAfter = (now: Temporal.Instant, days: number): string =>
  now.toZonedDateTimeISO('UTC').toPlainDate().add({ days }).toString();

const nobodyElse = { departments: [], sites: [], teaches: null } as const;
const juniors = { ...nobodyElse, departments: [], sites: [], minimumLevel: null, maximumLevel: 4 };
const leaders = { ...nobodyElse, departments: [], sites: [], minimumLevel: 6, maximumLevel: 9 };

type Design = Omit<Parameters<typeof createProgram>[1], 'languages'>;
/** Both programs ask people which groups to count them in. */
const aProgram = (ctx: JobCtx, design: Design) =>
  ctx.transaction(async (inside) => {
    const { id, version } = await createProgram(inside, { ...design, languages: ['en', 'it'] });
    return updateProgram(inside, { programId: id, version, countsGroups: true });
  });

/** Everything enrolled, nothing matched: the button is waiting. */
export const seedReadyProgram = async (ctx: JobCtx): Promise<string> => {
  const program = await aProgram(ctx, {
    name: 'Digital fluency for leaders',
    templateKey: 'digital-fluency',
    startsOn: dateAfter(ctx.now, 21),
    endsOn: dateAfter(ctx.now, 143),
  });
  await ctx.transaction(async (inside) => {
    await enroll(inside, {
      programId: program.id,
      by: { kind: 'filter', role: 'mentor', filter: { ...juniors, departments: ['Marketing', 'Product', 'Data'] } },
    });
    await enroll(inside, { programId: program.id, by: { kind: 'filter', role: 'mentee', filter: leaders } });
  });
  return program.id;
};

/** Matched, published and on its way: some pairs complete, some half answered, some still waiting. */
export const seedPublishedProgram = async (ctx: JobCtx): Promise<string> => {
  const program = await aProgram(ctx, {
    name: 'Across the house',
    templateKey: 'exec-cross-dept',
    startsOn: dateAfter(ctx.now, 7),
    endsOn: dateAfter(ctx.now, 220),
  });
  await ctx.transaction(async (inside) => {
    await enroll(inside, {
      programId: program.id,
      by: {
        kind: 'filter',
        role: 'mentor',
        filter: { ...juniors, departments: ['Engineering', 'Customer Support', 'Finance'] },
      },
    });
    await enroll(inside, {
      programId: program.id,
      by: { kind: 'filter', role: 'mentee', filter: { ...leaders, minimumLevel: 8 } },
    });
  });
  const run = await ctx.transaction((inside) => startMatchRun(inside, { programId: program.id, seed: 1 }));
  await untilDone(ctx, run.id);
  await ctx.transaction((inside) => publishMatchRun(inside, { programId: program.id, runId: run.id }));
  await answerSome(ctx, program.id);
  await untilTold(ctx);
  return program.id;
};

const looks = 600;
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

const untilDone = async (ctx: JobCtx, runId: string): Promise<void> => {
  for (let look = 0; look < looks; look++) {
    const { state } = await ctx.db
      .selectFrom('match_run')
      .select('state')
      .where('organization_id', '=', ctx.organizationId)
      .where('id', '=', runId)
      .executeTakeFirstOrThrow();
    if (state === 'done') return;
    if (state === 'failed' || state === 'cancelled') throw new Error(`the demo’s matching run ended ${state}`);
    await pause();
  }
  throw new Error('the demo’s matching run does not end');
};

/** Of every six pairs three are complete, one has one answer, two wait. */
const answerSome = async (ctx: JobCtx, programId: string): Promise<void> => {
  const pairs = await ctx.db
    .selectFrom('pair')
    .select(['id', 'mentor_person_id', 'mentee_person_id'])
    .where('organization_id', '=', ctx.organizationId)
    .where('program_id', '=', programId)
    .orderBy('id')
    .execute();
  await ctx.transaction(async (inside) => {
    for (const [index, pair] of pairs.entries()) {
      const as = (personId: string) => ({ ...inside, actor: { kind: 'link', personId } as const });
      if (index % 6 >= 2) await acceptPair(as(pair.mentor_person_id), pair.id);
      if (index % 6 >= 3) await acceptPair(as(pair.mentee_person_id), pair.id);
    }
  });
};

/** The past is over when its mails are written and dealt with: what comes later was caused by whoever tries the demo. */
const untilTold = async (ctx: JobCtx): Promise<void> => {
  for (let look = 0; look < looks; look++) {
    const untold = ctx.db
      .selectFrom('pair')
      .select('id')
      .where('organization_id', '=', ctx.organizationId)
      .where('state', '=', 'proposed')
      .where('announced_at', 'is', null);
    const waiting = ctx.db
      .selectFrom('mail')
      .select('id')
      .where('organization_id', '=', ctx.organizationId)
      .where('state', '=', 'queued');
    const [pairs, mails] = await Promise.all([untold.limit(1).execute(), waiting.limit(1).execute()]);
    if (pairs.length + mails.length === 0) return;
    await pause();
  }
};
