import type { InstrumentItem } from '../../types.ts';

export const relationships: readonly InstrumentItem[] = [
  {
    code: 'REL1',
    for: 'both',
    block: 'outcome',
    dimension: 'REL',
    anchor: true,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I personally know people at very different levels whom I could ask for advice.',
      it: 'Conosco di persona colleghe e colleghi di livelli molto diversi dal mio a cui potrei chiedere un consiglio.',
    },
  },
  {
    code: 'REL2',
    for: 'both',
    block: 'outcome',
    dimension: 'REL',
    anchor: false,
    reverse: false,
    answers: 'agreement',
    text: {
      en: 'I understand what an ordinary working day is like for people at a very different level.',
      it: 'Capisco com’è una normale giornata di lavoro per chi si trova a un livello molto diverso dal mio.',
    },
  },
  {
    code: 'REL3',
    for: 'both',
    block: 'outcome',
    dimension: 'REL',
    anchor: false,
    reverse: true,
    answers: 'agreement',
    text: {
      en: 'My contacts outside my own department are purely formal.',
      it: 'I miei contatti fuori dal mio reparto sono puramente formali.',
    },
  },
];
