import type { InstrumentItem } from '../../types.ts';

export const adaptability: readonly InstrumentItem[] = [
  {
    code: 'ADA1',
    for: 'both',
    block: 'outcome',
    dimension: 'ADA',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'In these weeks I have tried a different way of doing part of my work.',
      it: 'In queste settimane ho provato un modo diverso di svolgere una parte del mio lavoro.',
    },
  },
  {
    code: 'ADA2',
    for: 'both',
    block: 'outcome',
    dimension: 'ADA',
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'When the facts change, I change the plan quickly.',
      it: 'Quando cambiano i fatti, cambio rapidamente il piano.',
    },
  },
  {
    code: 'ADA3',
    for: 'both',
    block: 'outcome',
    dimension: 'ADA',
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'I stay with solutions we already know even when a promising alternative exists.',
      it: 'Resto sulle soluzioni già note anche quando esiste un’alternativa promettente.',
    },
  },
];
