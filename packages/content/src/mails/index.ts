import type { Mail } from '../types.ts';
import { preSession } from './pre-session.ts';

export const mails: readonly Mail[] = [preSession];
