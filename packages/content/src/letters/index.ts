import type { Letter } from '../types.ts';
import { toTheMentee } from './to-the-mentee.ts';

export const letters: readonly Letter[] = [toTheMentee];
