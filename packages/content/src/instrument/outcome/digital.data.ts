import type { InstrumentItem } from '../../types.ts';

export const digital: readonly InstrumentItem[] = [
  {
    code: 'DIG1',
    for: 'mentee',
    block: 'outcome',
    dimension: 'DIG',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I use new digital or AI tools with my own hands, not only through my team.',
      it: 'Uso in prima persona nuovi strumenti digitali o di intelligenza artificiale, non solo attraverso il mio team.',
    },
  },
  {
    code: 'DIG1',
    for: 'mentor',
    block: 'outcome',
    dimension: 'DIG',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I can explain a new digital or AI tool starting from the decisions a senior leader has to take.',
      it: 'So spiegare un nuovo strumento digitale o di intelligenza artificiale partendo dalle decisioni che spettano a chi dirige.',
    },
  },
  {
    code: 'DIG2',
    for: 'both',
    block: 'outcome',
    dimension: 'DIG',
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I can judge whether a new technology is worth adopting in our work.',
      it: 'So valutare se una nuova tecnologia meriti di essere adottata nel nostro lavoro.',
    },
  },
  {
    code: 'DIG3',
    for: 'both',
    block: 'outcome',
    dimension: 'DIG',
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'With a new digital tool, I let others learn it first and wait.',
      it: 'Davanti a un nuovo strumento digitale, lascio che lo imparino prima gli altri e aspetto.',
    },
  },
];
