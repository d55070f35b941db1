import type { Playbook } from '../../types.ts';
import { hiringLanguage1 } from './hiring-language-1.ts';
import { hiringLanguage2 } from './hiring-language-2.ts';
import { hiringLanguage3 } from './hiring-language-3.ts';

export const hiringLanguagePlaybooks: readonly Playbook[] = [hiringLanguage1, hiringLanguage2, hiringLanguage3];
