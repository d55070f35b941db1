import type { Goal } from '../types.ts';

export const creditInterruptionGoals: readonly Goal[] = [
  {
    id: 'authors-named-upward',
    topic: 'credit-interruption',
    for: 'mentee',
    aim: {
      en: 'Name the people behind each result that I show upward, with their consent, for three months',
      it: 'Nominare, con il loro consenso, le persone dietro ogni risultato che mostro verso l’alto, per tre mesi',
    },
    sign: {
      en: 'Three reports with the line “who worked on this,” each checked by somebody who is in it',
      it: 'Tre relazioni con la riga «ci hanno lavorato», ciascuna riletta da qualcuno che vi compare',
    },
  },
  {
    id: 'interruptions-counted',
    topic: 'credit-interruption',
    for: 'mentee',
    aim: {
      en: 'Let more sentences end in one weekly meeting, counted by somebody I have asked to count',
      it: 'Lasciar finire più frasi in una riunione settimanale, con il conto affidato a una persona che scelgo',
    },
    sign: {
      en: 'Two counts, six weeks apart, that I have shown to the meeting',
      it: 'Due conteggi a sei settimane di distanza, mostrati a chi partecipa',
    },
  },
  {
    id: 'own-work-own-voice',
    topic: 'credit-interruption',
    for: 'mentor',
    aim: {
      en: 'Present one piece of my own work myself to people two levels above me',
      it: 'Presentare di persona un mio lavoro a chi sta due livelli sopra di me',
    },
    sign: {
      en: 'A date in the calendar, a page with my name, one question that I answered',
      it: 'Una data in agenda, una pagina con il mio nome, una domanda a cui ho risposto',
    },
  },
  {
    id: 'three-people-thanked-by-name',
    topic: 'credit-interruption',
    for: 'both',
    aim: {
      en: 'Say each month in front of others what three people did, in one precise sentence each',
      it: 'Dire ogni mese davanti ad altre persone che cosa hanno fatto tre di loro, con una frase precisa ciascuna',
    },
    sign: {
      en: 'Nine sentences after three months, about nine different people',
      it: 'Dopo tre mesi, nove frasi su nove persone diverse',
    },
  },
];
