/** Tokens travel in cookies and links; the database holds only their SHA-256. 256 random bits need no slow hash. */
import { createHash } from 'node:crypto';

export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
