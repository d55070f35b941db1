import type { Challenge } from '../types.ts';

export const supportInboxChallenges: readonly Challenge[] = [
  {
    id: 'five-unread-requests',
    minutes: 15,
    topics: ['support-inbox'],
    for: 'mentee',
    text: {
      en: 'Read five customer requests that nobody has summarized, with the support team’s agreement and without forwarding any. For each, note in three words what the person hopes for.',
      it: 'Leggi cinque richieste di clienti che nessuno ha riassunto, d’accordo con l’assistenza e senza inoltrarne nessuna. Per ognuna annota in tre parole che cosa spera chi scrive.',
    },
    sign: {
      en: 'Five notes of three words, and not one of them is a product name.',
      it: 'Cinque appunti di tre parole, e nessuno è il nome di un prodotto.',
    },
  },
  {
    id: 'question-for-the-front-line',
    minutes: 10,
    topics: ['support-inbox'],
    for: 'both',
    text: {
      en: 'Ask one person who answers customers what they explain most often, and what they would change tomorrow. Listen for ten minutes; promise nothing except to say thank you.',
      it: 'Chiedi a una persona che risponde ai clienti che cosa spiega più spesso e che cosa cambierebbe domani. Ascolta dieci minuti; non promettere nulla, tranne un grazie.',
    },
    sign: {
      en: 'You have one sentence of theirs that you had not expected.',
      it: 'Hai una sua frase che non ti aspettavi.',
    },
  },
  {
    id: 'complaint-in-their-words',
    minutes: 5,
    topics: ['support-inbox'],
    for: 'mentee',
    text: {
      en: 'Open one meeting about figures with a single sentence from a customer, read word for word, with nothing in it that points to a person. Then go on with the agenda as usual.',
      it: 'Apri una riunione sui numeri con una sola frase di un cliente, letta parola per parola, senza nulla che faccia riconoscere chi l’ha scritta. Poi prosegui con i punti previsti.',
    },
    sign: {
      en: 'Somebody came back to that sentence before the meeting was over.',
      it: 'Prima della fine, qualcuno è tornato su quella frase.',
    },
  },
];
