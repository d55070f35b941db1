import type { Article } from '../types.ts';
import { whatItIs } from './what-it-is.ts';

export const articles: readonly Article[] = [whatItIs];
