import type { InstrumentItem } from '../../types.ts';

export const diversity: readonly InstrumentItem[] = [
  {
    code: 'DIV1',
    for: 'both',
    block: 'outcome',
    dimension: 'DIV',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'Before a decision that matters, I seek the view of people whose background differs from mine.',
      it: 'Prima di una decisione importante cerco il punto di vista di persone con un percorso diverso dal mio.',
    },
  },
  {
    code: 'DIV2',
    for: 'both',
    block: 'outcome',
    dimension: 'DIV',
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I could explain concretely how working here differs for colleagues who are in a minority.',
      it: 'Saprei spiegare in concreto che cosa cambia, lavorando qui, per chi fa parte di una minoranza.',
    },
  },
  {
    code: 'DIV3',
    for: 'both',
    block: 'outcome',
    dimension: 'DIV',
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'Views that differ from the majority rarely change what gets decided around me.',
      it: 'Intorno a me, le opinioni diverse da quelle della maggioranza cambiano di rado le decisioni.',
    },
  },
];
