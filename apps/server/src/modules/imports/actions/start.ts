import type { ImportView, In, startImport as startEndpoint } from '@viceversa/contract';
import type { Ctx } from '../../../kernel/context.ts';
import { AppError } from '../../../kernel/errors.ts';
import { newId } from '../../../kernel/id.ts';
import { findImport, importView } from '../reads/imports.ts';
import { checkSize, defaultSizeLimit, megabyte } from '../rules/decode.ts';
import { readImport } from '../rules/job-kinds.ts';
import { ImportError } from '../rules/problems.ts';

/** Stores the file and answers at once; what is in it is read in the background. */
export const startImport = async (ctx: Ctx, { fileName, content }: In<typeof startEndpoint>): Promise<ImportView> => {
  const importId = await storeFile(ctx, fileName, bytesOf(content));
  await ctx.enqueue(readImport, { importId });
  return importView(await findImport(ctx, importId));
};

export const storeFile = async (ctx: Ctx, fileName: string, content: Buffer): Promise<string> => {
  const id = newId(ctx.now);
  await ctx.db
    .insertInto('import')
    .values({
      organization_id: ctx.organizationId,
      id,
      file_name: fileName,
      state: 'reading',
      content,
      encoding: null,
      delimiter: null,
      headers: '[]',
      samples: '[]',
      mapping: '[]',
      is_proposed: '[]',
      levels: '{}',
      counts: '{}',
      preview_digest: null,
      failure: null,
      created_by: ctx.actor.kind === 'account' ? ctx.actor.accountId : null,
      created_at: ctx.now.toString({ fractionalSecondDigits: 3 }),
      applied_at: null,
    })
    .execute();
  ctx.about(`import:${id}`);
  return id;
};

const bytesOf = (base64: string): Buffer => {
  if (base64.length % 4 !== 0) throw new AppError('file_not_readable');
  const bytes = Buffer.from(base64, 'base64');
  try {
    checkSize(bytes.byteLength);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    if (error.code === 'file_too_large')
      throw new AppError('too_large', { limit: `${defaultSizeLimit / megabyte} MB` });
    throw new AppError('file_not_readable');
  }
  return bytes;
};
