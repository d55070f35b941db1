import type { Card } from '../types.ts';

export const careerPromises: Card = {
  id: 'career-promises',
  names: {
    en: '“I’ll put in a word for you”',
    it: '«Metto una buona parola»',
  },
  situation: {
    en: '“You’re wasted down there. Let me talk to somebody, I’ll get you on that project.”',
    it: '«Laggiù il tuo talento va sprecato. Lascia che parli con qualcuno, e su quel progetto ci finisci tu».',
  },
  behind: {
    en: 'Usually gratitude, in the currency this person has the most of. It still changes what you’ll dare to say next time.',
    it: 'Di solito è gratitudine, nella moneta che questa persona ha più sottomano. Però cambia quello che oserai dire la prossima volta.',
  },
  sentence: {
    en: '“I’m glad it’s useful. Please don’t, though: I can disagree with you because I’m not asking you for anything. I’d be happy with a written thank-you.”',
    it: '«Mi fa piacere che ti serva. Ma ti chiedo di non farlo: posso non essere d’accordo con te perché non ti chiedo niente. Un grazie scritto, invece, volentieri».',
  },
  ifPersists: {
    en: 'Say it again in writing, kindly, so that it’s clear. If the favor arrives anyway, tell the program team yourself; you’ve done nothing wrong.',
    it: 'Ripetilo per iscritto, con garbo, così è chiaro. Se il favore arriva lo stesso, dillo tu al team del programma: non hai fatto niente di male.',
  },
};
