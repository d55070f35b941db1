import type { Challenge } from '../types.ts';

export const dataDashboardsChallenges: readonly Challenge[] = [
  {
    id: 'guess-then-look',
    minutes: 5,
    topics: ['data-dashboards'],
    for: 'mentee',
    text: {
      en: 'Twice this week, write down a number before you open the dashboard, then look. Note only “near” or “far,” and what you had forgotten.',
      it: 'Due volte, questa settimana, scrivi un numero prima di aprire il cruscotto, poi guarda. Annota soltanto «vicino» o «lontano», e che cosa avevi dimenticato.',
    },
    sign: {
      en: 'Two guesses on paper, each with one word beside it.',
      it: 'Due pronostici su carta, ognuno con una parola accanto.',
    },
  },
  {
    id: 'ask-where-it-comes-from',
    minutes: 10,
    topics: ['data-dashboards'],
    for: 'both',
    text: {
      en: 'When somebody shows a number this week, ask afterward, one to one, where it comes from and what it leaves out. Say first that you are curious, and why.',
      it: 'Quando qualcuno mostra un numero, chiedi dopo, a quattr’occhi, da dove viene e che cosa lascia fuori. Prima di’ che è curiosità, e perché.',
    },
    sign: {
      en: 'You can name the source of one number you used to take on trust.',
      it: 'Sai indicare la fonte di un numero che prendevi per buono.',
    },
  },
  {
    id: 'one-number-one-gap',
    minutes: 5,
    topics: ['data-dashboards'],
    for: 'mentee',
    text: {
      en: 'In your next meeting about figures, quote one number and add one sentence on what it does not say. Then ask who could fill the gap.',
      it: 'Nella prossima riunione in cui si parla di cifre, cita un numero e aggiungi una frase su che cosa non dice. Poi chiedi chi può colmare il vuoto.',
    },
    sign: {
      en: 'Somebody in the room added something you had not known.',
      it: 'Qualcuno nella stanza ha aggiunto una cosa che non sapevi.',
    },
  },
];
