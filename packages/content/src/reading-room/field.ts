import type { Bilingual } from '../types.ts';
import { type Html, html } from './html.ts';

import { labels } from './labels.data.ts';

export type Language = 'en' | 'it';

/** An item in one language, as blocks: two languages side by side put the same block into the same row. */
export type Blocks = readonly Html[];

export function label(name: keyof typeof labels, language: Language): string {
  return labels[name][language];
}

/** A short text under its own small heading. */
export function field(name: keyof typeof labels, text: Bilingual, language: Language): Html {
  return html`<div class="field"><p class="label">${label(name, language)}</p><p>${text[language]}</p></div>`;
}

/** A list under a small heading. */
export function listField(name: keyof typeof labels, entries: readonly (Html | string)[], language: Language): Html {
  return html`<div class="field"><p class="label">${label(name, language)}</p><ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul></div>`;
}

/** Small facts about an item, in one line. */
export function facts(...parts: readonly (string | undefined)[]): Html {
  return html`<p class="facts">${parts.filter((part) => part !== undefined).join(' · ')}</p>`;
}

export function minutes(count: number, language: Language): string {
  return `${count} ${label('minutes', language)}`;
}
