import type { Goal } from '../types.ts';

export const supportInboxGoals: readonly Goal[] = [
  {
    id: 'read-with-support-monthly',
    topic: 'support-inbox',
    for: 'mentee',
    aim: {
      en: 'Read customer requests for half an hour a month, side by side with the support team',
      it: 'Leggere le richieste dei clienti mezz’ora al mese, fianco a fianco con chi fa assistenza',
    },
    sign: {
      en: 'Four half hours held, and one change the team names as a result',
      it: 'Quattro mezz’ore svolte e un cambiamento che il team indica come risultato',
    },
  },
  {
    id: 'retire-one-question',
    topic: 'support-inbox',
    for: 'mentee',
    aim: {
      en: 'Make one recurring customer question disappear, using an idea from the support team',
      it: 'Far sparire una domanda ricorrente dei clienti, seguendo un’idea di chi fa assistenza',
    },
    sign: {
      en: 'The question is rare after three months, and the idea carries its author’s name',
      it: 'Dopo tre mesi la domanda è rara, e l’idea porta il nome di chi l’ha avuta',
    },
  },
  {
    id: 'bring-customer-voices-up',
    topic: 'support-inbox',
    for: 'mentor',
    aim: {
      en: 'Bring customers’ own words, uncut and without names, into three leadership meetings',
      it: 'Portare in tre riunioni di dirigenti le parole dei clienti, senza nomi e senza tagli',
    },
    sign: {
      en: 'Three messages read aloud, and one decision that refers to them',
      it: 'Tre messaggi letti ad alta voce e una decisione che li richiama',
    },
  },
];
