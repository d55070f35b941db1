/** One JSON line per event. Bodies, tokens, answers and notes are never logged; control characters are escaped. */
import { type Logger, pino } from 'pino';

export type Log = Logger;

/** What PostgreSQL, SMTP and the system say about an error without quoting what it is about. */
const harmless: ReadonlySet<string> = new Set(
  'code severity schema table column constraint routine errno syscall responseCode statusCode'.split(' '),
);

/** `detail`, `where` and the like may hold the whole row that was refused: a mail with its link, a note. */
const tellError = (error: unknown): object => {
  if (!(error instanceof Error)) return { message: String(error) };
  const { type, message, stack } = pino.stdSerializers.err(error);
  return { type, message, stack, ...Object.fromEntries(Object.entries(error).filter(([key]) => harmless.has(key))) };
};

/** JSON leaves the second half of the control characters alone, which terminals obey all the same. */
const escapeControls = (line: string): string =>
  line.replace(/[\u007f-\u009f\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** `write` takes the lines, instead of the standard output. */
export const createLog = (options: { readonly level?: string; readonly write?: (line: string) => void } = {}): Log =>
  pino(
    {
      level: options.level ?? 'info',
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: ['*.password', '*.token', '*.secret', 'authorization', 'cookie'], censor: 'hidden' },
      serializers: { err: tellError },
      hooks: { streamWrite: escapeControls },
    },
    options.write ? { write: options.write } : pino.destination({ sync: true }),
  );
