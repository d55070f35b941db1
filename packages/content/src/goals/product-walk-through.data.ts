import type { Goal } from '../types.ts';

export const productWalkThroughGoals: readonly Goal[] = [
  {
    id: 'walk-product-each-quarter',
    topic: 'product-walk-through',
    for: 'mentee',
    aim: {
      en: 'Walk through our product as a newcomer once a quarter, each time with somebody who has never used it',
      it: 'Usare ogni trimestre il nostro prodotto come se fosse la prima volta, con una persona che non lo conosce',
    },
    sign: {
      en: 'Two walks with notes by the minute, and what the team did with them',
      it: 'Due percorsi con gli appunti minuto per minuto, e che cosa ne ha fatto il team',
    },
  },
  {
    id: 'hand-over-without-orders',
    topic: 'product-walk-through',
    for: 'mentee',
    aim: {
      en: 'Pass on three observations to the product team as stories and questions, never as instructions',
      it: 'Portare al team di prodotto tre osservazioni come storie e domande, mai come istruzioni',
    },
    sign: {
      en: 'The team declined at least one of them, and told me why',
      it: 'Il team ne ha lasciata cadere almeno una, e mi ha spiegato perché',
    },
  },
  {
    id: 'seat-leaders-beside-users',
    topic: 'product-walk-through',
    for: 'mentor',
    aim: {
      en: 'Bring three leaders to watch a newcomer use the product, in silence, for ten minutes',
      it: 'Portare tre dirigenti a guardare in silenzio, per dieci minuti, chi usa il prodotto per la prima volta',
    },
    sign: {
      en: 'Three observations held, each with one line written by the leader',
      it: 'Tre osservazioni svolte, ciascuna con una riga scritta da chi guardava',
    },
  },
];
