import type { Goal } from '../types.ts';

export const collaborationAsyncGoals: readonly Goal[] = [
  {
    id: 'replace-one-status-meeting',
    topic: 'collaboration-async',
    for: 'mentee',
    aim: {
      en: 'Replace one status meeting a month with a page that people read and answer in their own time',
      it: 'Sostituire una riunione di aggiornamento al mese con una pagina che si legge quando si vuole',
    },
    sign: {
      en: 'Three pages with answers in three months, and three slots gone from the calendar',
      it: 'Tre pagine con risposte in tre mesi, e tre spazi spariti dall’agenda',
    },
  },
  {
    id: 'decisions-in-one-place',
    topic: 'collaboration-async',
    for: 'mentee',
    aim: {
      en: 'Write every decision of my team in one place, with the reason, for two months',
      it: 'Scrivere in un posto solo, per due mesi, ogni decisione del mio team con il suo perché',
    },
    sign: {
      en: 'Somebody who was away finds three of them without asking',
      it: 'Chi è tornato da un’assenza ne ritrova tre senza chiedere',
    },
  },
  {
    id: 'guide-leader-into-documents',
    topic: 'collaboration-async',
    for: 'mentor',
    aim: {
      en: 'Get one leader to comment and decide inside documents, with nobody printing them',
      it: 'Portare chi dirige a commentare e decidere dentro i documenti, senza che nessuno li stampi',
    },
    sign: {
      en: 'Three decisions in a row closed by the leader’s own comment',
      it: 'Tre decisioni di fila chiuse da un suo commento',
    },
  },
  {
    id: 'run-a-week-of-less-mail',
    topic: 'collaboration-async',
    for: 'mentor',
    aim: {
      en: 'Run one week with my own team in which drafts travel as links and never as attachments',
      it: 'Organizzare con il mio team una settimana in cui le bozze girano come link e mai come allegati',
    },
    sign: {
      en: 'A ten-minute look back, with two things that stay and one that goes',
      it: 'Dieci minuti di bilancio, con due cose che restano e una che se ne va',
    },
  },
];
