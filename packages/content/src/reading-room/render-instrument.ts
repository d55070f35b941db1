import type { AnswerScale, InstrumentItem, InstrumentText } from '../types.ts';
import { type Blocks, facts, type Language, label } from './field.ts';
import { html } from './html.ts';
import { partNames } from './labels.data.ts';

export function renderInstrumentItem(item: InstrumentItem, language: Language): Blocks {
  return [
    html`<p>${item.text[language]}</p>`,
    facts(
      item.dimension ?? item.block,
      partNames[item.for][language],
      item.anchor ? label('anchor', language) : undefined,
      item.reverse ? label('reverse', language) : undefined,
      item.answers ?? label('inWords', language),
    ),
  ];
}

export function renderScale({ options }: AnswerScale, language: Language): Blocks {
  return [html`<ul>${options.map(({ value, label: words }) => html`<li>${value}: ${words[language]}</li>`)}</ul>`];
}

export function renderInstrumentText({ text }: InstrumentText, language: Language): Blocks {
  return [html`<p>${text[language]}</p>`];
}
