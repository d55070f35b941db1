import type { InstrumentItem } from '../types.ts';

export const sessionFeedback: readonly InstrumentItem[] = [
  {
    code: 'S1',
    for: 'both',
    block: 'session',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'worth-the-time',
    text: {
      en: 'Was it worth the time?',
      it: 'Ne è valsa la pena?',
    },
  },
  {
    code: 'S2a',
    for: 'both',
    block: 'session',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'who-spoke-more',
    text: {
      en: 'Who spoke more?',
      it: 'Chi ha parlato di più?',
    },
  },
  {
    code: 'S2b',
    for: 'both',
    block: 'session',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'could-say',
    text: {
      en: 'Could you say what you wanted?',
      it: 'Hai potuto dire ciò che volevi?',
    },
  },
  {
    code: 'S2c',
    for: 'both',
    block: 'session',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'next-step-clear',
    text: {
      en: 'Is the next step clear?',
      it: 'È chiaro il prossimo passo?',
    },
  },
];
