import type { Letter } from '../types.ts';
import { templatePages } from './template-pages/index.ts';
import { toTheMentee } from './to-the-mentee.ts';

export const letters: readonly Letter[] = [toTheMentee, ...templatePages];
