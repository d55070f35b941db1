import type { InstrumentItem } from '../types.ts';

export const pairQuality: readonly InstrumentItem[] = [
  {
    code: 'RQ1',
    for: 'both',
    block: 'relationship',
    dimension: null,
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'In our sessions I can speak openly.',
      it: 'Nei nostri incontri posso parlare apertamente.',
    },
  },
  {
    code: 'RQ2',
    for: 'both',
    block: 'relationship',
    dimension: null,
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'Our sessions are worth the time they take.',
      it: 'I nostri incontri valgono il tempo che richiedono.',
    },
  },
  {
    code: 'RQ3',
    for: 'both',
    block: 'relationship',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'Both of us learn from this relationship.',
      it: 'Da questa relazione impariamo entrambe le parti.',
    },
  },
  {
    code: 'RQ4',
    for: 'both',
    block: 'relationship',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'The person I am paired with keeps what we agree.',
      it: 'La persona con cui sono in coppia mantiene ciò che concordiamo.',
    },
  },
  {
    code: 'RQ5',
    for: 'both',
    block: 'relationship',
    dimension: null,
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'The difference in rank gets in the way of our conversations.',
      it: 'La differenza di livello ostacola le nostre conversazioni.',
    },
  },
  {
    code: 'PS',
    for: 'both',
    block: 'relationship',
    dimension: null,
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I could tell my partner something unwelcome without fearing consequences.',
      it: 'Potrei dire alla persona con cui sono in coppia qualcosa di sgradito senza temere conseguenze.',
    },
  },
];
