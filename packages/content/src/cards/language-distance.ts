import type { Card } from '../types.ts';

export const languageDistance: Card = {
  id: 'language-distance',
  names: {
    en: 'Not the same language, or not the same habits',
    it: 'Due lingue, o due abitudini',
  },
  situation: {
    en: 'One of you searches for words, or says “yes” and means “I heard you.” Jokes fall flat. You leave with different ideas of what was agreed.',
    it: 'Una delle due persone cerca le parole, o dice «sì» per dire «ho sentito». Le battute cadono nel vuoto. Vi salutate con due idee diverse di che cosa avete deciso.',
  },
  behind: {
    en: 'It doesn’t have to be culture. A second language is tiring, and every office has its own way of saying no.',
    it: 'Non è detto che c’entri la cultura. Parlare una seconda lingua stanca, e ogni ufficio ha il suo modo di dire no.',
  },
  sentence: {
    en: '“May we both slow down? I’ll say in my own words what I understood, and you correct me. Then the other way around.”',
    it: '«Rallentiamo? Io ridico con parole mie quello che ho capito, e tu mi correggi. Poi facciamo al contrario».',
  },
  ifPersists: {
    en: 'Write down terms, numbers and the next step while you talk, where both can see it. Send questions a day ahead, so that there’s time to look up a word.',
    it: 'Scrivete termini, numeri e prossimo passo mentre parlate, dove lo vedete bene da tutte e due le parti. Le domande mandale il giorno prima, così c’è il tempo di cercare una parola.',
  },
};
