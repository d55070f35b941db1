import { id } from '@viceversa/contract';
import * as z from 'zod/mini';
import type { JobKind } from '../../../kernel/job-kind.ts';

export type ReadPayload = { readonly importId: string };
export type ApplyPayload = {
  readonly importId: string;
  readonly leavers: 'keep' | 'mark_left';
  readonly enrollInto: string | null;
};

export const readImport: JobKind<ReadPayload> = {
  name: 'imports.read',
  payload: z.strictObject({ importId: id }),
  key: ({ importId }) => importId,
};
export const applyImport: JobKind<ApplyPayload> = {
  name: 'imports.apply',
  payload: z.strictObject({ importId: id, leavers: z.enum(['keep', 'mark_left']), enrollInto: z.nullable(id) }),
  key: ({ importId }) => importId,
};
