import type { downloadMatchRun, In } from '@viceversa/contract';
import { textsByCode, translator } from '@viceversa/locales';
import { reasonSentence } from '@viceversa/locales/reason';
import type { Ctx } from '../../../kernel/context.ts';
import { type CsvValue, writeCsv } from '../../../kernel/csv.ts';
import { pairsOfRun } from './results.ts';
import { viewRun } from './runs.ts';

/** The pairs of a run as a file, in the reader's language; with the mark that spreadsheets need to read UTF-8. */
export const writeResult = async (ctx: Ctx, { programId, runId }: In<typeof downloadMatchRun>): Promise<string> => {
  await viewRun(ctx, programId, runId);
  const t = translator(ctx.language);
  const header = textsByCode(ctx.language, 'csvHeader');
  const columns = [
    'mentor',
    'mentorTitle',
    'mentorDepartment',
    'mentee',
    'menteeTitle',
    'menteeDepartment',
    'score',
    'fixed',
    'reason',
  ] as const;
  const rows = (await pairsOfRun(ctx, runId)).map(({ mentor, mentee, score, isLocked, facts }): readonly CsvValue[] => [
    mentor.name,
    mentor.jobTitle,
    mentor.department,
    mentee.name,
    mentee.jobTitle,
    mentee.department,
    score,
    t(isLocked ? 'csv.yes' : 'csv.no'),
    reasonSentence(facts, ctx.language),
  ]);
  const headers = columns.map((column) => header(column));
  return writeCsv(headers, rows, { mark: true });
};
