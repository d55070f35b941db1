/** What a person decides about an import; the work itself runs in the background. */
import type {
  applyImport as applyEndpoint,
  cancelImport as cancelEndpoint,
  ImportView,
  In,
  mapImport as mapEndpoint,
  Out,
} from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { lockProgram, openStates, requireState } from '../../programs/index.ts';
import { findImport, importView, lockImport, type StoredImport } from '../reads/imports.ts';
import { type ApplyPayload, applyImport as applyJob, readImport } from '../rules/job-kinds.ts';
import { requireMove } from '../rules/states.ts';
import { dropPreview, setImport } from './store.ts';

export const mapImport = async (
  ctx: Ctx,
  { importId, columns, levels }: In<typeof mapEndpoint>,
): Promise<ImportView> => {
  const stored = await lockImport(ctx, importId);
  requireMove(stored.state, 'map');
  const chosen = columns.filter((field) => field !== null);
  if (columns.length !== stored.headers.length || new Set(chosen).size !== chosen.length)
    throw new AppError('invalid_input', {}, [{ path: 'columns', code: 'wrong_format' }]);
  await setImport(ctx, importId, {
    state: 'reading',
    mapping: JSON.stringify(columns),
    is_proposed: JSON.stringify(columns.map(() => false)),
    levels: JSON.stringify(levels),
    failure: null,
    progress_done: 0,
  });
  await ctx.enqueue(readImport, { importId });
  return importView(await findImport(ctx, importId));
};

type ApplyInput = In<typeof applyEndpoint>;

export const applyImport = async (ctx: Ctx, input: ApplyInput): Promise<ImportView> => {
  await ctx.enqueue(applyJob, await confirmImport(ctx, input));
  return importView(await findImport(ctx, input.importId));
};

/** Everything that must be clear before the work may start; answers the work. */
export const confirmImport = async (ctx: Ctx, input: ApplyInput): Promise<ApplyPayload> => {
  const stored = await lockImport(ctx, input.importId);
  requireMove(stored.state, 'apply');
  await requireUsableRows(ctx, stored, input.skipFaultyRows);
  const { leavers = 0, joiners = 0, changed = 0 } = stored.counts;
  if (leavers > 0 && input.leavers === undefined) throw new AppError('leavers_not_confirmed', { count: leavers });
  if (input.enrollInto) requireState(await lockProgram(ctx, input.enrollInto), openStates);
  await setImport(ctx, input.importId, {
    state: 'applying',
    failure: null,
    progress_done: 0,
    progress_total: joiners + changed,
  });
  return { importId: input.importId, leavers: input.leavers ?? 'keep', enrollInto: input.enrollInto ?? null };
};

/** Without a column for names, or for who is who, every row would be guesswork: that is not skipped. */
const requireUsableRows = async (ctx: Ctx, { id, counts }: StoredImport, skip: boolean): Promise<void> => {
  const { faultyRows = 0 } = counts;
  if (faultyRows === 0) return;
  const { rows } = await ctx.db
    .selectFrom('import_problem')
    .select((e) => e.fn.countAll<number>().as('rows'))
    .where('organization_id', '=', ctx.organizationId)
    .where('import_id', '=', id)
    .where('code', '=', 'column_missing')
    .executeTakeFirstOrThrow();
  if (!skip || rows > 0) throw new AppError('import_has_errors', { count: faultyRows });
};

export const cancelImport = async (
  ctx: Ctx,
  { importId }: In<typeof cancelEndpoint>,
): Promise<Out<typeof cancelEndpoint>> => {
  const stored = await lockImport(ctx, importId);
  requireMove(stored.state, 'cancel');
  await setImport(ctx, importId, { state: 'cancelled', content: null, samples: '[]' });
  await dropPreview(ctx, importId);
  return { done: true };
};
