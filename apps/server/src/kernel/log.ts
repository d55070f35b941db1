/** One JSON line per event. Bodies, tokens, answers and notes are never logged; control characters are escaped by JSON. */
import { type Logger, pino } from 'pino';

export type Log = Logger;

export const createLog = (options: { readonly level?: string } = {}): Log =>
  pino({
    level: options.level ?? 'info',
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['*.password', '*.token', '*.secret', 'authorization', 'cookie'], censor: 'hidden' },
  });
