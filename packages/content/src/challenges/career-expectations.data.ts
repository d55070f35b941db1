import type { Challenge } from '../types.ts';

export const careerExpectationsChallenges: readonly Challenge[] = [
  {
    id: 'unwritten-rule-told',
    minutes: 10,
    topics: ['career-expectations'],
    for: 'mentee',
    text: {
      en: 'Tell your whole team at once one unwritten rule on how people move up here. In a meeting or a message, never to one person alone.',
      it: 'Racconta a tutto il team insieme una regola non scritta su come qui si fa carriera. In riunione o in un messaggio, mai a una persona sola.',
    },
    sign: {
      en: 'Everybody heard it on the same day, and you know the first question it raised.',
      it: 'L’ha sentita tutto il team lo stesso giorno, e sai quale domanda ne è nata.',
    },
  },
  {
    id: 'answer-with-known-and-open',
    minutes: 10,
    topics: ['career-expectations'],
    for: 'mentee',
    text: {
      en: 'To one person on your team who is waiting for an answer from you, say three things: what you know, what you don’t, when they will hear more.',
      it: 'A una persona del tuo team che aspetta una risposta da te di’ tre cose: che cosa sai, che cosa non sai, quando saprà di più.',
    },
    sign: {
      en: 'The date is in two calendars.',
      it: 'La data sta in due agende.',
    },
  },
  {
    id: 'stay-talk-held',
    minutes: 15,
    topics: ['career-expectations'],
    for: 'mentee',
    text: {
      en: 'Prepare the stay interview: send the three questions the day before, say that nothing is wrong, write down what you will not do: explain, defend, promise.',
      it: 'Prepara il colloquio su ciò che fa restare: manda le tre domande il giorno prima, di’ che non è successo nulla, scrivi che cosa non farai: spiegare, difenderti, promettere.',
    },
    sign: {
      en: 'The interview has a date, and the person knows what it is about.',
      it: 'Il colloquio ha una data, e la persona sa di che si parla.',
    },
  },
];
