import type { Card } from '../types.ts';

export const noTime: Card = {
  id: 'no-time',
  names: {
    en: '“I really have no time”',
    it: '«Non ho proprio tempo»',
  },
  situation: {
    en: 'Your mentee looks at the clock before sitting down: “I have ten minutes, the quarter is killing me.”',
    it: 'Chi è mentee guarda l’orologio ancora prima di sedersi: «Ho dieci minuti, questo trimestre è un inferno».',
  },
  behind: {
    en: 'Most likely it’s true. It may also be easier to have no time than to begin something you aren’t good at yet.',
    it: 'Quasi certamente è vero. E a volte non avere tempo è più facile che cominciare una cosa che non si sa ancora fare.',
  },
  sentence: {
    en: '“Then let’s use ten well. Show me the one screen that costs you the most time this week, and we’ll look at nothing else.”',
    it: '«Allora usiamo bene questi dieci. Fammi vedere la schermata che questa settimana ti ruba più tempo, e guardiamo solo quella».',
  },
  ifPersists: {
    en: 'Offer fifteen minutes directly before a meeting that never moves, and let the assistant guard them. After two lost dates, the program team can suggest a pause.',
    it: 'Proponi un quarto d’ora subito prima di una riunione che non salta mai, affidato a chi tiene l’agenda. Dopo due date perse, il team del programma può suggerire una pausa.',
  },
};
