import type { Card } from '../types.ts';

export const itWasImposed: Card = {
  id: 'it-was-imposed',
  names: {
    en: '“They put me on a list”',
    it: '«Mi hanno messo in un elenco»',
  },
  situation: {
    en: '“To be honest, HR put me on a list. I don’t quite know why I’m here.” Your mentee stays standing.',
    it: '«A dire il vero è stata un’idea delle risorse umane. Non so bene che cosa ci faccio qui». Chi è mentee resta in piedi.',
  },
  behind: {
    en: 'Nobody likes to be sent. The annoyance belongs to the list; you’re only the first person it can be said to.',
    it: 'Andarci perché l’ha deciso qualcun altro non piace a nessuno. Il fastidio è per quell’elenco; tu sei solo la prima persona a cui si può dire.',
  },
  sentence: {
    en: '“Thank you for saying so. If this half hour had to be useful to you and to nobody else, what would we look at?”',
    it: '«Grazie di avermelo detto. Se questa mezz’ora dovesse servire a te e basta, che cosa guarderemmo?»',
  },
  ifPersists: {
    en: 'Say that either of you may end it in the app, with no reason given. One short session to try, then a free decision, often does more than persuasion.',
    it: 'Di’ che la coppia si può chiudere dall’app quando si vuole, senza spiegazioni. Una prova breve e poi una scelta libera spesso valgono più di mille argomenti.',
  },
};
