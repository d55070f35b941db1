import type { Goal } from '../types.ts';

export const careerExpectationsGoals: readonly Goal[] = [
  {
    id: 'ladder-in-five-minutes',
    topic: 'career-expectations',
    for: 'mentee',
    aim: {
      en: 'Make the way to each level of my area something that anybody finds and understands in five minutes',
      it: 'Far sì che nella mia area chiunque trovi e capisca in cinque minuti come si passa di livello',
    },
    sign: {
      en: 'Three people search with a clock running, and all three find it',
      it: 'Tre persone cercano con il cronometro acceso, e tutte e tre trovano',
    },
  },
  {
    id: 'four-stay-talks',
    topic: 'career-expectations',
    for: 'mentee',
    aim: {
      en: 'Hold four stay interviews about what keeps people here, before anybody gives notice',
      it: 'Tenere quattro colloqui su che cosa farebbe restare le persone, prima che qualcuno dia le dimissioni',
    },
    sign: {
      en: 'Four dates, and for each one change made within two weeks',
      it: 'Quattro date, e per ciascuna un cambiamento fatto entro due settimane',
    },
  },
  {
    id: 'expectations-in-their-words',
    topic: 'career-expectations',
    for: 'mentor',
    aim: {
      en: 'Collect from six willing people what they expect of their next two years here',
      it: 'Chiedere a sei persone, se ne hanno voglia, che cosa si aspettano qui dai prossimi due anni',
    },
    sign: {
      en: 'One page without names that all six have read and corrected',
      it: 'Una pagina senza nomi che tutte e sei hanno letto e corretto',
    },
  },
  {
    id: 'own-two-years-on-paper',
    topic: 'career-expectations',
    for: 'mentor',
    aim: {
      en: 'Write down what I want to learn in two years and talk it through with my own manager',
      it: 'Mettere per iscritto che cosa voglio imparare in due anni e parlarne con chi mi dirige',
    },
    sign: {
      en: 'Half a page, a talk held, and one next step with a date',
      it: 'Mezza pagina, un colloquio fatto e un prossimo passo con una data',
    },
  },
];
