import type { Challenge } from '../types.ts';

export const collaborationAsyncChallenges: readonly Challenge[] = [
  {
    id: 'comment-not-mail',
    minutes: 5,
    topics: ['collaboration-async'],
    for: 'mentee',
    text: {
      en: 'Once this week, answer a draft inside the document, at the very line you mean, and send no email about it. Mention the person whose turn it is.',
      it: 'Una volta, questa settimana, rispondi a una bozza dentro il documento, sulla riga che intendi, e non mandare mail. Menziona la persona a cui tocca.',
    },
    sign: {
      en: 'There is one comment of yours in a document, and it got closed or answered.',
      it: 'In un documento c’è un tuo commento, e qualcuno l’ha chiuso o ha risposto.',
    },
  },
  {
    id: 'give-back-ten-minutes',
    minutes: 15,
    topics: ['collaboration-async', 'hybrid-work'],
    for: 'mentee',
    text: {
      en: 'Move one item of a meeting onto a page, send it two days ahead, and shorten the invitation by ten minutes. Start with the item everybody could read alone.',
      it: 'Sposta un punto di una riunione su una pagina, mandala due giorni prima e accorcia l’invito di dieci minuti. Comincia dal punto che si può leggere anche per conto proprio.',
    },
    sign: {
      en: 'The invitation shows the new end, and the page has at least one answer.',
      it: 'Nell’invito si vede la nuova ora di fine e sulla pagina c’è almeno una risposta.',
    },
  },
  {
    id: 'find-one-old-decision',
    minutes: 5,
    topics: ['collaboration-async'],
    for: 'both',
    text: {
      en: 'Look for a decision made three months ago, with a clock beside you and without asking anyone. Stop after five minutes.',
      it: 'Cerca una decisione presa tre mesi fa, con l’orologio accanto e senza chiedere a nessuno. Dopo cinque minuti fermati.',
    },
    sign: {
      en: 'You have the minutes it took, or the place where you gave up.',
      it: 'Sai quanti minuti ti sono serviti, o dove hai lasciato perdere.',
    },
  },
];
