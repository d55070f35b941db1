import type { Card } from '../types.ts';

export const shortAnswers: Card = {
  id: 'short-answers',
  names: {
    en: 'Nothing but “yes” and “fine”',
    it: 'Solo «sì» e «tutto bene»',
  },
  situation: {
    en: 'You’ve asked three good questions and received “yes,” “fine” and “I’d have to check.” The silence is getting thick.',
    it: 'Hai fatto tre buone domande e hai ricevuto «sì», «tutto bene» e «dovrei verificare». Il silenzio comincia a pesare.',
  },
  behind: {
    en: 'Perhaps tired, perhaps careful: what leaders say gets quoted. Or your questions can be answered with one word.',
    it: 'Stanchezza, forse, o prudenza: le parole di chi dirige vengono ripetute. Oppure alle tue domande si può rispondere con una parola.',
  },
  sentence: {
    en: '“I’ll stop asking for a moment. Here’s the page our customers see when the payment fails. What’s the first thing you’d do?”',
    it: '«Per un momento smetto di chiedere. Questa è la pagina che vede un cliente quando il pagamento non va. Tu che cosa faresti per prima cosa?»',
  },
  ifPersists: {
    en: 'Move from talking to doing, with paper if need be. You may also ask: “Is there another subject that would be worth your half hour?” and mean it.',
    it: 'Passa dal parlare al fare, anche solo con carta e matita. Puoi anche chiedere, sul serio: «C’è un altro tema che varrebbe la tua mezz’ora?»',
  },
};
