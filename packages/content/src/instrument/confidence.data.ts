import type { InstrumentItem } from '../types.ts';

export const confidence: readonly InstrumentItem[] = [
  {
    code: 'M1',
    for: 'mentor',
    block: 'confidence',
    dimension: null,
    anchor: true,
    reverse: false,
    answers: 'confidence',
    text: {
      en: 'How confident are you that you can give useful feedback to someone far more senior?',
      it: 'Quanta sicurezza senti nel dare un feedback utile a una persona molto più senior?',
    },
  },
  {
    code: 'M2',
    for: 'mentor',
    block: 'confidence',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'confidence',
    text: {
      en: 'How confident are you that you can lead a short session that ends with a clear next step?',
      it: 'Quanta sicurezza senti nel condurre un incontro breve che si chiuda con un passo successivo chiaro?',
    },
  },
  {
    code: 'M3',
    for: 'mentor',
    block: 'confidence',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'confidence',
    text: {
      en: 'How confident are you that you can say no to a topic or request that goes too far?',
      it: 'Quanta sicurezza senti nel dire di no a un argomento o a una richiesta che va troppo oltre?',
    },
  },
  {
    code: 'E1',
    for: 'mentee',
    block: 'confidence',
    dimension: null,
    anchor: true,
    reverse: false,
    answers: 'confidence',
    text: {
      en: 'How confident are you that you can admit a gap in front of a junior colleague?',
      it: 'Quanta sicurezza senti nell’ammettere una lacuna davanti a una persona junior?',
    },
  },
  {
    code: 'E2',
    for: 'mentee',
    block: 'confidence',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'confidence',
    text: {
      en: 'How confident are you that you can listen without defending or explaining?',
      it: 'Quanta sicurezza senti nell’ascoltare senza difenderti né giustificarti?',
    },
  },
  {
    code: 'E3',
    for: 'mentee',
    block: 'confidence',
    dimension: null,
    anchor: false,
    reverse: false,
    answers: 'confidence',
    text: {
      en: 'How confident are you that you can turn what you learn into something your team notices?',
      it: 'Quanta sicurezza senti nel trasformare ciò che impari in qualcosa che il tuo team nota?',
    },
  },
];
