import type { InstrumentItem } from '../../types.ts';

export const expertise: readonly InstrumentItem[] = [
  {
    code: 'EXP1',
    for: 'both',
    block: 'outcome',
    dimension: 'EXP',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I weigh advice by what a person knows, not by years of service.',
      it: 'Valuto un consiglio in base a ciò che una persona sa, non ai suoi anni di servizio.',
    },
  },
  {
    code: 'EXP2',
    for: 'both',
    block: 'outcome',
    dimension: 'EXP',
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'In these weeks someone much younger or much older than me has changed my mind about something at work.',
      it: 'In queste settimane una persona molto più giovane o molto più grande di me mi ha fatto cambiare idea su una questione di lavoro.',
    },
  },
  {
    code: 'EXP3',
    for: 'both',
    block: 'outcome',
    dimension: 'EXP',
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'A person’s age tells you fairly well what they can contribute.',
      it: 'L’età di una persona dice abbastanza bene quale contributo può dare.',
    },
  },
];
