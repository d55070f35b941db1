/** Is the database away, rather than the statement wrong? Then the same request may succeed a moment later. */

/** PostgreSQL: no space, too many connections, shutting down, starting, lock not to be had; then the operating system. */
const codes = new Set(['53100', '53200', '53300', '57P01', '57P02', '57P03', '55P03']);
const systemCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT']);
/** node-postgres gives these no code (pg 8, lib/client.js). */
const uncoded = [
  'Connection terminated',
  'Client has encountered a connection error and is not queryable',
  'timeout exceeded when trying to connect',
];

export const isConnectionFailure = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if (!('code' in error) || typeof error.code !== 'string')
    return uncoded.some((text) => error.message.startsWith(text));
  // ENOENT also says that a file is missing; on a socket it says that nobody listens.
  return codes.has(error.code) || (systemCodes.has(error.code) && 'syscall' in error && isSocketCall(error.syscall));
};

const isSocketCall = (call: unknown): boolean => call === 'connect' || call === 'read' || call === 'write';
