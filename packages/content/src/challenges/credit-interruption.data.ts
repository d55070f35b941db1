import type { Challenge } from '../types.ts';

export const creditInterruptionChallenges: readonly Challenge[] = [
  {
    id: 'ask-before-naming',
    minutes: 10,
    topics: ['credit-interruption'],
    for: 'mentee',
    text: {
      en: 'Find the first author of one idea that you have passed on. Ask in two lines: may I name you when I tell it, and how would you like it? A no needs no reason.',
      it: 'Risali alla persona da cui è partita un’idea che hai portato avanti. Chiedi in due righe: posso fare il tuo nome quando la racconto, e come preferisci? Un no non ha bisogno di motivi.',
    },
    sign: {
      en: 'You have an answer: yes, no, or “rather the whole team.”',
      it: 'Hai una risposta: sì, no, oppure «meglio tutto il team».',
    },
  },
  {
    id: 'floor-back-once',
    minutes: 5,
    topics: ['credit-interruption', 'inclusive-meetings'],
    for: 'both',
    text: {
      en: 'Choose a meeting in which you feel at ease. When a sentence is cut, by anybody, by you too, use your own sentence once. Then say nothing and listen.',
      it: 'Scegli una riunione in cui ti senti a tuo agio. Quando una frase viene interrotta, da chiunque, anche da te, usa una volta la tua frase. Poi silenzio, e ascolta.',
    },
    sign: {
      en: 'You can repeat what the person said when they had the floor again.',
      it: 'Sai ripetere che cosa ha detto la persona quando ha ripreso la parola.',
    },
  },
  {
    id: 'send-the-paragraph',
    minutes: 10,
    topics: ['credit-interruption'],
    for: 'mentee',
    text: {
      en: 'When a paper with somebody’s work in it has gone upward, send that person the paragraph as it was read, with one sentence on who read it.',
      it: 'Quando un documento che contiene il lavoro di una persona è arrivato ai piani alti, mandale il paragrafo così come è stato letto, con una frase su chi l’ha letto.',
    },
    sign: {
      en: 'One person has seen with their own eyes how their work is told.',
      it: 'Una persona ha visto con i propri occhi come si racconta il suo lavoro.',
    },
  },
];
