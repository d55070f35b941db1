import type { Letter } from '../types.ts';
import { lineManagerPage } from './line-manager-page.ts';
import { sponsorBriefing } from './sponsor-briefing.ts';
import { templatePages } from './template-pages/index.ts';
import { toTheMentee } from './to-the-mentee.ts';

export const letters: readonly Letter[] = [sponsorBriefing, toTheMentee, lineManagerPage, ...templatePages];
