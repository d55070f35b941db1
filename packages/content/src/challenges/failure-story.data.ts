import type { Challenge } from '../types.ts';

export const failureStoryChallenges: readonly Challenge[] = [
  {
    id: 'failure-in-three-sentences',
    minutes: 5,
    topics: ['failure-story', 'feedback-culture'],
    for: 'mentee',
    text: {
      en: 'In a team meeting, tell a small mistake of your own week in three sentences: what I did, what came of it, what I do now. Then go on with the agenda.',
      it: 'In una riunione di team racconta in tre frasi un tuo piccolo errore della settimana: che cosa ho fatto, che cosa ne è venuto, che cosa faccio ora. Poi riprendi l’ordine del giorno.',
    },
    sign: {
      en: 'Three sentences, no excuse among them; nobody had to follow.',
      it: 'Tre frasi, nessuna scusa; e nessuno ha dovuto imitarti.',
    },
  },
  {
    id: 'faint-signal-passed-on',
    minutes: 10,
    topics: ['failure-story'],
    for: 'both',
    text: {
      en: 'In a project running now, write down one faint sign that something may go wrong. Tell it, as a question, to somebody you trust who can look into it.',
      it: 'In un progetto in corso annota un segnale debole che qualcosa potrebbe andare storto. Dillo, sotto forma di domanda, a una persona di cui ti fidi e che può controllare.',
    },
    sign: {
      en: 'The sign is in somebody else’s hands, and you know whose.',
      it: 'Il segnale è in altre mani, e sai di chi.',
    },
  },
  {
    id: 'five-minutes-asked-for',
    minutes: 10,
    topics: ['failure-story'],
    for: 'mentee',
    text: {
      en: 'Ask for five minutes at a meeting or a meetup, and say to one person in the story, word for word, how you will speak about it.',
      it: 'Chiedi cinque minuti in una riunione o in un meetup, e riferisci a una persona della storia, parola per parola, come ne parlerai.',
    },
    sign: {
      en: 'You have a date, or a reason why not yet; and a clear yes or no from that person.',
      it: 'Hai una data, o un motivo per aspettare; e da quella persona un sì o un no chiari.',
    },
  },
];
