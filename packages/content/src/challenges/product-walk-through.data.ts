import type { Challenge } from '../types.ts';

export const productWalkThroughChallenges: readonly Challenge[] = [
  {
    id: 'one-task-on-the-phone',
    minutes: 10,
    topics: ['product-walk-through'],
    for: 'mentee',
    text: {
      en: 'Do one everyday task with your own product on the phone, with one hand, away from your desk. Note the moment at which you wanted a bigger screen or a person.',
      it: 'Fai una cosa di tutti i giorni con il vostro prodotto, dal telefono, con una mano sola e lontano dalla scrivania. Segna il momento in cui hai desiderato uno schermo più grande o una persona.',
    },
    sign: {
      en: 'One line: what you did, and where the wish came up.',
      it: 'Una riga: che cosa hai fatto e in che punto ti è mancato qualcosa.',
    },
  },
  {
    id: 'watch-without-helping',
    minutes: 15,
    topics: ['product-walk-through'],
    for: 'both',
    text: {
      en: 'Ask somebody outside your department to try one thing in the product while you watch. Promise that you test the product, not the person. Stay silent for ten minutes, then say thanks.',
      it: 'Chiedi a qualcuno di un altro reparto di provare una cosa nel prodotto mentre guardi. Di’ subito che l’esame è del prodotto, non della persona. Dieci minuti in silenzio, poi ringrazia.',
    },
    sign: {
      en: 'You saw one detour that you would never have taken.',
      it: 'Hai visto una deviazione che non avresti mai fatto.',
    },
  },
  {
    id: 'thank-who-fixed-it',
    minutes: 5,
    topics: ['product-walk-through', 'support-inbox'],
    for: 'mentee',
    text: {
      en: 'Find out who made something in the product a little easier this quarter, and write them two sentences: what you noticed, and what it saved you.',
      it: 'Scopri chi in questo trimestre ha reso più facile qualcosa nel prodotto e scrivi due frasi: che cosa hai notato e che cosa ti ha risparmiato.',
    },
    sign: {
      en: 'The two sentences are sent, with no request attached.',
      it: 'Le due frasi sono partite, senza nessuna richiesta in coda.',
    },
  },
];
