import type { Challenge } from '../types.ts';

export const feedbackCultureChallenges: readonly Challenge[] = [
  {
    id: 'thank-then-ask',
    minutes: 5,
    topics: ['feedback-culture', 'failure-story'],
    for: 'mentee',
    text: {
      en: 'The next time somebody brings you something unpleasant, say thank you, then ask one question, before any opinion. Afterward write down the first sentence you really said.',
      it: 'La prossima volta che qualcuno ti porta una cosa spiacevole, ringrazia, poi fai una domanda, prima di qualunque opinione. Dopo, scrivi la prima frase che hai detto davvero.',
    },
    sign: {
      en: 'The sentence is on paper, and it ends with a question mark.',
      it: 'La frase è sulla carta e finisce con un punto interrogativo.',
    },
  },
  {
    id: 'one-narrow-question',
    minutes: 10,
    topics: ['feedback-culture'],
    for: 'both',
    text: {
      en: 'Ask one person you work with about one narrow thing: a page, ten minutes of a meeting, a choice. Within a week tell them what you did with the answer.',
      it: 'Chiedi a una persona con cui lavori un parere su una cosa sola: una pagina, dieci minuti di riunione, una scelta. Entro una settimana dille che cosa ne hai fatto.',
    },
    sign: {
      en: 'The person has heard from you twice: once asking, once reporting.',
      it: 'La persona ha avuto tue notizie due volte: per la domanda e per il seguito.',
    },
  },
  {
    id: 'answer-an-old-remark',
    minutes: 10,
    topics: ['feedback-culture'],
    for: 'mentee',
    text: {
      en: 'Look for a remark that has been waiting for weeks without a reply: in a survey, a comment, an email. Answer it: what will be done, or that nothing will, and why.',
      it: 'Cerca un’osservazione che aspetta da settimane: in un sondaggio, in un commento, in una mail. Rispondi: che cosa si farà, oppure che non si farà nulla, e perché.',
    },
    sign: {
      en: 'A reply stands below the remark, with your name.',
      it: 'Sotto l’osservazione c’è una risposta con il tuo nome.',
    },
  },
];
