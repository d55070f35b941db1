import type { InstrumentItem } from '../../types.ts';

export const change: readonly InstrumentItem[] = [
  {
    code: 'CHG1',
    for: 'both',
    block: 'outcome',
    dimension: 'CHG',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'When a new way of working is proposed, my first reaction is curiosity.',
      it: 'Quando si propone un nuovo modo di lavorare, la mia prima reazione è la curiosità.',
    },
  },
  {
    code: 'CHG2',
    for: 'both',
    block: 'outcome',
    dimension: 'CHG',
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I support changes even when they make me uneasy at first.',
      it: 'Sostengo i cambiamenti anche quando all’inizio mi mettono a disagio.',
    },
  },
  {
    code: 'CHG3',
    for: 'both',
    block: 'outcome',
    dimension: 'CHG',
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'Most changes proposed here are not worth the effort they take.',
      it: 'La maggior parte dei cambiamenti proposti qui non vale la fatica che richiede.',
    },
  },
];
